import type { DocumentChange } from "../../document";
import { areaOfCells, cellsOf, sheetOf } from "../cells";
import type { Cells } from "../hostContext";
import type { HostObject } from "../hostObject";
import { demandAllowed } from "../protection";
import { notEmulated, Refusal } from "../refusal";
import { choiceOf } from "../settable";
import { columnCountOf, columnLimit, isEntireColumn, isEntireRow, rowCountOf, rowLimit } from "../sheetLimits";

/** Puts whole rows or columns in before the range, and gives the new ones. */
export function insertCells(cells: Cells, shift: string): HostObject {
  const area = areaOfCells(cells);
  const change = rowsOrColumns(cells, choiceOf(shift, ["Down", "Right"]), "Inserted");
  const { lastRowIndex = 0, lastColumnIndex = 0 } = sheetOf(cells).usedArea(true) ?? {};
  const isPushedOff = isEntireRow(area) ? lastRowIndex + change.count >= rowLimit : lastColumnIndex + change.count >= columnLimit;
  if (isPushedOff) throw new Refusal("NonBlankCellOffSheet", "Cells that are not empty would be pushed off the sheet.");
  cells.context.change(change);
  return cells.context.objects.range(cellsOf(cells.context, cells.tracked.sheetId, [area]));
}

/** Takes whole rows or columns out. */
export function deleteCells(cells: Cells, shift: string): void {
  cells.context.change(rowsOrColumns(cells, choiceOf(shift, ["Up", "Left"]), "Deleted"));
}

/** Only whole rows and columns are put in and taken out here; parts of them would move other cells about. */
function rowsOrColumns(cells: Cells, shift: string, what: "Inserted" | "Deleted"): DocumentChange & { readonly count: number } {
  const area = areaOfCells(cells);
  const sheet = sheetOf(cells);
  const verb = what === "Inserted" ? "Insert" : "Delete";
  const isVertical = shift === "Down" || shift === "Up";
  if (isVertical && isEntireRow(area)) {
    demandAllowed(sheet, `allow${verb}Rows`);
    return { kind: `rows${what}`, sheetId: sheet.id, rowIndex: area.firstRowIndex, count: rowCountOf(area) };
  }
  if (!isVertical && isEntireColumn(area)) {
    demandAllowed(sheet, `allow${verb}Columns`);
    return { kind: `columns${what}`, sheetId: sheet.id, columnIndex: area.firstColumnIndex, count: columnCountOf(area) };
  }
  throw notEmulated(`Range.${verb.toLowerCase()} of parts of rows and columns`);
}
