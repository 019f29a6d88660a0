import type { Area } from "../../../core";
import { overlap, type Table } from "../../document";
import { areaOfCells, cellsOf, sheetOf } from "../cells";
import { hostObject, type ExcelClass } from "../excelClass";
import { addTable, renameTable, resizeTable } from "./tableChanges";
import type { Cells, KeyTarget, ListTarget } from "../hostContext";
import type { HostObject } from "../hostObject";
import { invalidArgument, itemNotFound } from "../refusal";
import { gridOf } from "./rangeReads";
import { valueOf } from "../cellOutput";
import { flagOf, textOf } from "../settable";

/** A column of a table, counted from zero. */
interface ColumnTarget extends KeyTarget {
  readonly columnIndex: number;
}

/** Excel.TableColumn */
const tableColumn: ExcelClass<ColumnTarget> = {
  name: "TableColumn",
  id: (target) => String(target.columnIndex + 1),
  gets: {
    Id: ({ columnIndex }) => columnIndex + 1,
    Index: ({ columnIndex }) => columnIndex,
    Name: (target) => tableOf(target).columnNames[target.columnIndex] ?? "",
    Values: (target) => gridOf(cellsOf(target.context, tableOf(target).sheetId, [columnArea(target, tableOf(target).area)]), valueOf),
  },
  methods: {
    GetRange: (target) => rangeOf(target, columnArea(target, tableOf(target).area)),
    GetDataBodyRange: (target) => rangeOf(target, columnArea(target, bodyArea(tableOf(target)))),
    GetHeaderRowRange: (target) => rangeOf(target, columnArea(target, headerArea(tableOf(target)))),
    GetTotalRowRange: (target) => rangeOf(target, columnArea(target, totalArea(tableOf(target)))),
  },
};

/** Excel.TableColumnCollection */
const tableColumnCollection: ExcelClass<KeyTarget> = {
  name: "TableColumnCollection",
  gets: { Count: (target) => tableOf(target).columnNames.length },
  items: (target) => tableOf(target).columnNames.map((_, columnIndex) => hostObject(tableColumn, { ...target, columnIndex })),
  item: (target, args) => columnByKey(target, args.at(0)) ?? refuse("the column"),
  methods: {
    GetCount: (target) => tableOf(target).columnNames.length,
    GetItemAt: (target, args) => columnAt(target, args.whole(0)) ?? refuseColumn(),
    GetItemOrNullObject: (target, args) => columnByKey(target, args.at(0)),
  },
};

/** Excel.Table */
const table: ExcelClass<KeyTarget> = {
  name: "Table",
  id: ({ key }) => key,
  gets: {
    Id: (target) => tableOf(target).id,
    Name: (target) => tableOf(target).name,
    ShowHeaders: (target) => tableOf(target).hasHeaderRow,
    ShowTotals: (target) => tableOf(target).hasTotalRow,
    Style: (target) => tableOf(target).style,
    ShowBandedRows: (target) => tableOf(target).hasBandedRows ?? true,
  },
  sets: {
    Name: (target, value) => renameTable(target.context, tableOf(target), textOf(value)),
    Style: (target, value) => update(target, { style: textOf(value) }),
    ShowBandedRows: (target, value) => update(target, { hasBandedRows: flagOf(value) }),
  },
  navigations: {
    Columns: (target) => hostObject(tableColumnCollection, target),
    Worksheet: (target) => target.context.objects.worksheet({ context: target.context, sheetId: tableOf(target).sheetId }),
  },
  methods: {
    GetRange: (target) => rangeOf(target, tableOf(target).area),
    GetDataBodyRange: (target) => rangeOf(target, bodyArea(tableOf(target))),
    GetHeaderRowRange: (target) => rangeOf(target, headerArea(tableOf(target))),
    GetTotalRowRange: (target) => rangeOf(target, totalArea(tableOf(target))),
  },
  actions: { Resize: (target, args) => resizeTable(target.context, tableOf(target), args) },
};

/** Excel.TableScopedCollection: the tables that share cells with a range. */
export const tableScopedCollection: ExcelClass<Cells> = {
  name: "TableScopedCollection",
  items: (cells) => tablesOver(cells).map(({ id }) => hostObject(table, { context: cells.context, key: id })),
  methods: {
    GetCount: (cells) => tablesOver(cells).length,
    GetFirst: (cells) => {
      const [first] = tablesOver(cells);
      return first ? hostObject(table, { context: cells.context, key: first.id }) : refuse("a table of the range");
    },
  },
};

/** Excel.TableCollection: tables of the workbook, or of one sheet. */
export const tableCollection: ExcelClass<ListTarget> = {
  name: "TableCollection",
  gets: { Count: (list) => tablesOf(list).length },
  items: (list) => tablesOf(list).map(({ id }) => hostObject(table, { context: list.context, key: id })),
  item: (list, args) => found(list, args.text(0)) ?? refuse(`the table "${args.text(0)}"`),
  methods: {
    Add: (list, args) => hostObject(table, { context: list.context, key: addTable(list, args) }),
    GetCount: (list) => tablesOf(list).length,
    GetItemAt: (list, args) => {
      const at = tablesOf(list)[args.whole(0)];
      if (!at) throw invalidArgument("there is no such table");
      return hostObject(table, { context: list.context, key: at.id });
    },
    GetItemOrNullObject: (list, args) => found(list, args.text(0)),
  },
};

/** The classes of tables. */
export const tableClasses = { table, tableCollection, tableScopedCollection, tableColumn, tableColumnCollection };

function tablesOf({ context, sheetId }: ListTarget): readonly Table[] {
  return context.document.tables().filter((other) => sheetId === undefined || other.sheetId === sheetId);
}

function tablesOver(cells: Cells): readonly Table[] {
  const { id } = sheetOf(cells);
  const area = areaOfCells(cells);
  return cells.context.document.tables().filter((other) => other.sheetId === id && overlap(other.area, area));
}

function found(list: ListTarget, key: string): HostObject | null {
  const existing = tablesOf(list).find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  return existing ? hostObject(table, { context: list.context, key: existing.id }) : null;
}

function tableOf({ context, key }: KeyTarget): Table {
  return context.document.tables().find(({ id }) => id === key) ?? refuse("the table, it was deleted");
}

function update(target: KeyTarget, members: Partial<Pick<Table, "style" | "hasBandedRows">>): void {
  target.context.change({ kind: "tableSet", table: { ...tableOf(target), ...members } });
}

function rangeOf(target: KeyTarget, area: Area): HostObject {
  return target.context.objects.range(cellsOf(target.context, tableOf(target).sheetId, [area]));
}

function columnArea({ columnIndex }: ColumnTarget, area: Area): Area {
  const index = area.firstColumnIndex + columnIndex;
  return { ...area, firstColumnIndex: index, lastColumnIndex: index };
}

function bodyArea({ area, hasHeaderRow, hasTotalRow }: Table): Area {
  return { ...area, firstRowIndex: area.firstRowIndex + (hasHeaderRow ? 1 : 0), lastRowIndex: area.lastRowIndex - (hasTotalRow ? 1 : 0) };
}

function headerArea({ area, hasHeaderRow }: Table): Area {
  return hasHeaderRow ? { ...area, lastRowIndex: area.firstRowIndex } : refuse("the header row");
}

function totalArea({ area, hasTotalRow }: Table): Area {
  return hasTotalRow ? { ...area, firstRowIndex: area.lastRowIndex } : refuse("the total row");
}

function columnAt(target: KeyTarget, columnIndex: number): HostObject | null {
  const exists = columnIndex >= 0 && columnIndex < tableOf(target).columnNames.length;
  return exists ? hostObject(tableColumn, { ...target, columnIndex }) : null;
}

/** A column by its name, or by its id, which counts from one. */
function columnByKey(target: KeyTarget, key: unknown): HostObject | null {
  const byName = tableOf(target).columnNames.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
  return columnAt(target, byName >= 0 ? byName : Number(key) - 1);
}

function refuse(what: string): never {
  throw itemNotFound(what);
}

function refuseColumn(): never {
  throw invalidArgument("there is no such column");
}
