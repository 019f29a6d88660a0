import type { Area } from "../../../core";
import { defaultStyle, overlap, type Cell, type DocumentChange, type PlacedCell } from "../../document";
import { areaOfCells, areasOfCells, cellsOf, sheetOf } from "../cells";
import type { Cells } from "../hostContext";
import type { CallArguments, HostObject, Reply } from "../hostObject";
import { demandAllowed, demandUnlocked } from "../protection";
import { invalidArgument, notEmulated, Refusal } from "../refusal";
import { columnCountOf, isEntireColumn, isEntireRow, isOnSheet, rowCountOf } from "../sheetLimits";
import { cellProperties, columnProperties, rowProperties } from "./rangeProperties";

/** The members of a Range that act on its cells, or tell about each of them. */
export const rangeActions: { readonly [wireName: string]: (cells: Cells, args: CallArguments) => Reply } = {
  Select: (cells) => {
    const areas = [...areasOfCells(cells)];
    if (sheetOf(cells).properties().visibility !== "visible") throw new Refusal("InvalidOperation", "Cells of a hidden sheet cannot be selected.");
    cells.context.change({ kind: "selected", sheetId: cells.tracked.sheetId, areas });
  },
  Clear: clear,
  Merge: (cells, args) => merge(cells, args.flag(0)),
  Unmerge: (cells) => {
    demandAllowed(sheetOf(cells));
    cells.context.change({ kind: "unmerged", sheetId: cells.tracked.sheetId, area: areaOfCells(cells) });
  },
  Insert: (cells, args) => insert(cells, args.text(0)),
  Delete: (cells, args) => remove(cells, args.text(0)),
  Calculate: (cells) => cells.context.recalculate(),
  SetDirty: (cells) => cells.context.recalculate(),
  GetRowProperties: (cells, args) => rowProperties(cells, args.json(0)),
  GetColumnProperties: (cells, args) => columnProperties(cells, args.json(0)),
  GetCellProperties: (cells, args) => cellProperties(cells, args.json(0)),
  _ValidateArraySize: (cells, args) => {
    const area = areaOfCells(cells);
    if (args.whole(0) !== rowCountOf(area) || args.whole(1) !== columnCountOf(area)) {
      throw invalidArgument("the grid does not have the shape of the range");
    }
  },
};

/** Clears the cells of all areas: contents, formats or both. */
export function clear(cells: Cells, args: CallArguments): void {
  const applyTo = args.optionalText(0) ?? "All";
  const sheet = sheetOf(cells);
  for (const area of areasOfCells(cells)) {
    if (applyTo !== "Formats") demandUnlocked(sheet, area);
    else demandAllowed(sheet, "allowFormatCells");
    const cleared = [...sheet.cellsIn(area)].map((cell): PlacedCell => ({ ...cell, ...withoutContent(cell, applyTo) }));
    if (cleared.length > 0) cells.context.change({ kind: "cellsSet", sheetId: sheet.id, cells: cleared });
  }
}

function withoutContent(_cell: Cell, applyTo: string): Partial<Cell> {
  const noContent = { content: null, formula: "" };
  const noFormat = { numberFormat: "General", style: defaultStyle };
  switch (applyTo) {
    case "Contents":
      return noContent;
    case "Formats":
      return noFormat;
    case "All":
      return { ...noContent, ...noFormat };
    case "Hyperlinks":
    case "RemoveHyperlinks":
      return {};
    default:
      throw invalidArgument(`"${applyTo}" is nothing that can be cleared`);
  }
}

function merge(cells: Cells, isAcross: boolean): void {
  const sheet = sheetOf(cells);
  const area = areaOfCells(cells);
  demandAllowed(sheet);
  if (cells.context.document.tables().some((table) => table.sheetId === sheet.id && overlap(table.area, area))) {
    throw new Refusal("InvalidOperation", "Cells of a table cannot be merged.");
  }
  for (const part of isAcross ? rowsOf(area) : [area]) {
    if (rowCountOf(part) * columnCountOf(part) > 1) cells.context.change({ kind: "merged", sheetId: sheet.id, area: part });
  }
}

function rowsOf(area: Area): readonly Area[] {
  return Array.from({ length: rowCountOf(area) }, (_, row) => ({
    ...area,
    firstRowIndex: area.firstRowIndex + row,
    lastRowIndex: area.firstRowIndex + row,
  }));
}

function insert(cells: Cells, shift: string): HostObject {
  const area = { ...areaOfCells(cells) };
  const change = rowsOrColumns(cells, shift, "Inserted");
  const used = sheetOf(cells).usedArea(true);
  const pushed = used && change.kind === "rowsInserted" ? { ...used, lastRowIndex: used.lastRowIndex + change.count } : used;
  if (pushed && !isOnSheet(pushed)) throw new Refusal("NonBlankCellOffSheet", "Cells that are not empty would be pushed off the sheet.");
  cells.context.change(change);
  return cells.context.objects.range(cellsOf(cells.context, cells.tracked.sheetId, [area]));
}

function remove(cells: Cells, shift: string): void {
  cells.context.change(rowsOrColumns(cells, shift, "Deleted"));
}

/** Only whole rows and columns are put in and taken out here; parts of them would move other cells about. */
function rowsOrColumns(cells: Cells, shift: string, what: "Inserted" | "Deleted"): DocumentChange & { readonly count: number } {
  const area = areaOfCells(cells);
  const sheet = sheetOf(cells);
  const verb = what === "Inserted" ? "Insert" : "Delete";
  if (isEntireRow(area) && (shift === "Down" || shift === "Up")) {
    demandAllowed(sheet, `allow${verb}Rows`);
    return { kind: `rows${what}`, sheetId: sheet.id, rowIndex: area.firstRowIndex, count: rowCountOf(area) };
  }
  if (isEntireColumn(area) && (shift === "Right" || shift === "Left")) {
    demandAllowed(sheet, `allow${verb}Columns`);
    return { kind: `columns${what}`, sheetId: sheet.id, columnIndex: area.firstColumnIndex, count: columnCountOf(area) };
  }
  if (!["Down", "Up", "Right", "Left"].includes(shift)) throw invalidArgument(`"${shift}" is no direction to shift to`);
  throw notEmulated(`Range.${verb.toLowerCase()} of parts of rows and columns`);
}
