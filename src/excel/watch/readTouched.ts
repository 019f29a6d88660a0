import type { WorkbookChange } from "../../app";
import { areaOf, type CellRef } from "../../core";
import { requestContents, type GridRequest } from "../sheetGrid";
import { emptyGrid, gridCells } from "../sheetSnapshot";
import { touchedSheets, type EditedCell, type Touched } from "./touched";

/**
 * Reads the touched sheets in one round trip, each as a whole: the answer then holds the cells that were edited, those that formulas
 * worked out from them wherever they stand, and new rows below the old ones, and it is the same whatever was edited.
 */
export async function readTouched(context: Excel.RequestContext, touched: Touched): Promise<WorkbookChange> {
  const requests = [...touchedSheets(touched)].map((id) => requestSheet(context, id));
  await context.sync();
  if (requests.some(({ sheet }) => sheet.isNullObject)) return { kind: "structure" };
  return {
    kind: "cells",
    sheets: requests.map(({ sheet, grid }) => ({ ...(grid.used.isNullObject ? emptyGrid : gridCells(grid)), name: sheet.name })),
    edited: touched.edited && editedCell(requests, touched.edited),
  };
}

interface SheetRequest {
  readonly id: string;
  readonly sheet: Excel.Worksheet;
  readonly grid: GridRequest;
}

function requestSheet({ workbook }: Excel.RequestContext, id: string): SheetRequest {
  const sheet = workbook.worksheets.getItemOrNullObject(id);
  sheet.load("name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex");
  requestContents(used);
  const merged = sheet.getRange().getMergedAreasOrNullObject();
  merged.load("areas/items/address");
  return { id, sheet, grid: { used, merged, blocks: [used] } };
}

/** The edited cell; of several in one row the first. Several rows are no place where a person types. */
function editedCell(requests: readonly SheetRequest[], { worksheetId, address }: EditedCell): CellRef | undefined {
  const area = areaOf(address);
  const sheet = requests.find(({ id }) => id === worksheetId)?.sheet.name;
  if (!area || sheet === undefined || area.firstRowIndex !== area.lastRowIndex) return undefined;
  return { sheet, rowIndex: area.firstRowIndex, columnIndex: area.firstColumnIndex };
}
