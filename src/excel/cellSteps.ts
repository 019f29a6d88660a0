import type { Edit } from "../core";
import { areaAddress } from "../core";
import { excelInputOf } from "./cellInput";
import { inputLengthOf } from "./inputLength";
import { payloadLengthMax } from "./payloads";
import type { WriteStep } from "./writeStep";

type SetCells = Extract<Edit, { readonly kind: "setCells" }>;

/** Writes a block of cells: in one step, or in blocks of fewer rows when it is too long for one request. */
export function cellSteps(sheet: Excel.Worksheet, edit: SetCells): readonly WriteStep[] {
  const length = lengthOf(edit);
  const half = Math.ceil(edit.inputs.length / 2);
  if (length <= payloadLengthMax || half === edit.inputs.length) return [{ length, queue: () => setCells(sheet, edit) }];
  const { area, inputs, numberFormats } = edit;
  const middle = area.firstRowIndex + half;
  const upper = { ...edit, area: { ...area, lastRowIndex: middle - 1 }, inputs: inputs.slice(0, half), numberFormats: numberFormats?.slice(0, half) };
  const lower = { ...edit, area: { ...area, firstRowIndex: middle }, inputs: inputs.slice(half), numberFormats: numberFormats?.slice(half) };
  return [...cellSteps(sheet, upper), ...cellSteps(sheet, lower)];
}

function setCells(sheet: Excel.Worksheet, { area, inputs, numberFormats }: SetCells): void {
  const range = sheet.getRange(areaAddress(area));
  // The format goes first: under a text format ("@") Excel would keep a formula as text.
  if (numberFormats) range.numberFormat = numberFormats.map((row) => [...row]);
  range.formulas = inputs.map((row) => row.map(excelInputOf));
}

function lengthOf({ inputs, numberFormats = [] }: SetCells): number {
  return lengthOfGrid(inputs, inputLengthOf) + lengthOfGrid(numberFormats, (format) => format.length + 3);
}

function lengthOfGrid<Cell>(rows: readonly (readonly Cell[])[], lengthOfCell: (cell: Cell) => number): number {
  return rows.reduce((sum, row) => sum + row.reduce((rowSum, cell) => rowSum + lengthOfCell(cell), 0), 0);
}
