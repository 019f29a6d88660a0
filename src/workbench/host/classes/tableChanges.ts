import { overlap, type Table } from "../../document";
import { areaOfCells, cellsOfObject, sheetOf } from "../cells";
import type { Cells, HostContext, ListTarget } from "../hostContext";
import type { CallArguments } from "../hostObject";
import { demandAllowed } from "../protection";
import { invalidArgument, notEmulated, Refusal } from "../refusal";
import { cellsAt } from "../resolveAddress";
import { demandName } from "./namedItems";
import { indexesBetween } from "./rangeWrites";

/** Makes cells a table, and gives its id. Headings are in its first row; empty ones, and ones that are there twice, get names. */
export function addTable(list: ListTarget, args: CallArguments): string {
  const cells = cellsOfObject(args.object(0)) ?? cellsAt(list.context, args.text(0), list.sheetId ?? list.context.document.activeSheetId());
  const sheet = sheetOf(cells);
  const area = areaOfCells(cells);
  demandAllowed(sheet);
  if (!args.flag(1)) throw notEmulated("TableCollection.add without headers");
  const { document } = list.context;
  if (document.tables().some((other) => other.sheetId === sheet.id && overlap(other.area, area))) throw invalidArgument("the table would lie over another");
  if (sheet.layout().merges.some((merge) => overlap(merge, area))) throw new Refusal("InvalidOperation", "A table cannot hold merged cells.");
  const id = list.context.newId("table");
  const columnNames = headingsOf(cells);
  writeHeadings(cells, columnNames);
  const added: Table = { id, sheetId: sheet.id, name: freeTableName(list.context), area, hasHeaderRow: true, hasTotalRow: false, columnNames, style: "TableStyleMedium2" };
  list.context.change({ kind: "tableSet", table: added });
  return id;
}

/** Renames a table. No table and no name of the workbook has the name of another. */
export function renameTable(context: HostContext, table: Table, name: string): void {
  demandName(name);
  const key = name.toLowerCase();
  const others = [...context.document.tables().filter(({ id }) => id !== table.id), ...context.document.names()];
  if (others.some((other) => other.name.toLowerCase() === key)) throw invalidArgument(`the name "${name}" is in use`);
  context.change({ kind: "tableSet", table: { ...table, name } });
}

/** Gives a table other cells: with its headings in the same row, and no cell of another table. */
export function resizeTable(context: HostContext, table: Table, args: CallArguments): void {
  const area = areaOfCells(cellsOfObject(args.object(0)) ?? cellsAt(context, args.text(0), table.sheetId));
  const sheet = context.document.sheet(table.sheetId);
  if (sheet) demandAllowed(sheet);
  const { firstColumnIndex, lastColumnIndex } = table.area;
  if (area.firstRowIndex !== table.area.firstRowIndex || area.lastRowIndex <= area.firstRowIndex) throw invalidArgument("the headings of the table would not stay in their row");
  if (area.firstColumnIndex !== firstColumnIndex || area.lastColumnIndex !== lastColumnIndex) throw notEmulated("Table.resize to other columns");
  const others = context.document.tables().filter(({ id, sheetId }) => id !== table.id && sheetId === table.sheetId);
  if (others.some((other) => overlap(other.area, area))) throw invalidArgument("the table would lie over another");
  context.change({ kind: "tableSet", table: { ...table, area } });
}

function headingsOf(cells: Cells): readonly string[] {
  const { firstRowIndex, firstColumnIndex, lastColumnIndex } = areaOfCells(cells);
  const names: string[] = [];
  for (const columnIndex of indexesBetween(firstColumnIndex, lastColumnIndex)) {
    const { content } = sheetOf(cells).cellAt(firstRowIndex, columnIndex);
    const wanted = content === null || typeof content === "object" ? `Column${names.length + 1}` : String(content);
    names.push(unusedOf(wanted, names));
  }
  return names;
}

function unusedOf(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let number = 2; taken.some((other) => other.toLowerCase() === name.toLowerCase()); number++) name = `${wanted}${number}`;
  return name;
}

/** Headings of a table are texts. */
function writeHeadings(cells: Cells, names: readonly string[]): void {
  const { firstRowIndex, firstColumnIndex } = areaOfCells(cells);
  const written = names.map((content, index) => ({ rowIndex: firstRowIndex, columnIndex: firstColumnIndex + index, content, formula: "" }));
  cells.context.change({ kind: "cellsSet", sheetId: sheetOf(cells).id, cells: written });
}

function freeTableName({ document }: HostContext): string {
  const taken = new Set([...document.tables(), ...document.names()].map(({ name }) => name.toLowerCase()));
  let number = document.tables().length + 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}
