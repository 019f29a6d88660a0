import type { WorkbookChange } from "../../app";
import { areaOf, type CellRef } from "../../core";
import { isTooMuchAtOnce, readInBlocks } from "../readGrids";
import { requestContents, type GridRequest } from "../sheetGrid";
import { emptyGrid, gridCells } from "../sheetSnapshot";
import { touchedSheets, type EditedCell, type Touched } from "./touched";

/**
 * Reads the touched sheets in one round trip, each as a whole: the answer then holds the cells that were edited, those that formulas
 * worked out from them wherever they stand, and new rows below the old ones, and it is the same whatever was edited. A sheet that is
 * too large for one answer takes several.
 */
export async function readTouched(context: Excel.RequestContext, touched: Touched): Promise<WorkbookChange> {
  const ids = [...touchedSheets(touched)];
  const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
  const grids = await readSheets(context, sheets);
  if (sheets.some(({ isNullObject }) => isNullObject)) return { kind: "structure" };
  return {
    kind: "cells",
    sheets: grids.map((grid, index) => ({ ...(grid.used.isNullObject ? emptyGrid : gridCells(grid)), name: sheets[index]?.name ?? "" })),
    edited: touched.edited && editedCell(new Map(ids.map((id, index) => [id, sheets[index]?.name])), touched.edited),
    written: touched.written,
  };
}

async function readSheets(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<readonly GridRequest[]> {
  const requestNames = () => sheets.forEach((sheet) => sheet.load("name"));
  requestNames();
  const grids = sheets.map(requestSheet);
  try {
    await context.sync();
    return grids;
  } catch (error) {
    if (!isTooMuchAtOnce(error)) throw error;
    return (await readInBlocks(sheets, requestNames, () => context.sync())).grids;
  }
}

/** The cells alone: hidden rows and fonts are read with the whole workbook. */
function requestSheet(sheet: Excel.Worksheet): GridRequest {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex");
  requestContents(used);
  const merged = sheet.getRange().getMergedAreasOrNullObject();
  merged.load("areas/items/address");
  return { used, merged, blocks: [used] };
}

/** The edited cell; of several in one row the first. Several rows are no place where a person types. */
function editedCell(names: ReadonlyMap<string, string | undefined>, { worksheetId, address }: EditedCell): CellRef | undefined {
  const area = areaOf(address);
  const sheet = names.get(worksheetId);
  if (!area || sheet === undefined || area.firstRowIndex !== area.lastRowIndex) return undefined;
  return { sheet, rowIndex: area.firstRowIndex, columnIndex: area.firstColumnIndex };
}
