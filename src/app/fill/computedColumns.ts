import type { FigureColumn, RateScale, SheetSnapshot } from "../../core";
import { cellAddress, cellOf, contentAt, formulaAt, numberFormatAt, quotedSheet, roundHalfAwayFromZero } from "../../core";
import type { CellWrite } from "./cellWrite";
import { differenceFormula } from "./differenceFormula";
import { rateFormula } from "./rateFormula";
import type { SideFigures } from "./sideFigures";
import type { TargetInput, TargetSource } from "./targetSource";

/** Where a column of figures stands, whether it is in the sheet already or is about to be added beside the table. */
export interface ColumnPlace {
  readonly sheet: string;
  readonly rowIndexes: Int32Array;
  readonly columnIndexes: Int32Array;
  readonly scale: RateScale;
}

/** The place of a column of the sheet. A rate column that does not tell its scale is taken by its number format. */
export function placeOf(column: FigureColumn, sheet: SheetSnapshot, fallback: RateScale): ColumnPlace {
  const [columnIndex = 0, rowIndex = 0] = [column.columnIndexes[0], column.rowIndexes[0]];
  const byFormat = numberFormatAt(sheet, rowIndex, columnIndex).includes("%") ? "fraction" : fallback;
  return { sheet: column.sheet, rowIndexes: column.rowIndexes, columnIndexes: column.columnIndexes, scale: column.scale ?? byFormat };
}

/** The number format of a filled cell: the cell's own where a person chose one for numbers, else two decimals in the column's scale. */
function filledFormat(before: string, scale: RateScale, kind: "rate" | "difference"): string {
  if (before !== "General" && before !== "" && before !== "@") return before;
  const plain = scale === "percent" ? "0.00" : "0.00%";
  return kind === "rate" ? plain : `+${plain};-${plain};${plain}`;
}

/** The rates of every record, for the cells of the place that are still empty. */
export function rateWrites(figures: SideFigures, place: ColumnPlace, sheet: SheetSnapshot): readonly CellWrite[] {
  return emptyCells(place, sheet).map((cell) => {
    const formula = rateFormula({
      finishedParts: figures.finishedParts.map((part) => addressIn(part, cell.recordIndex, place.sheet)),
      eligible: addressIn(figures.eligible, cell.recordIndex, place.sheet),
      scale: place.scale,
    });
    const [eligible, ...finishedParts] = [figures.eligible, ...figures.finishedParts].map((column) => column.values[cell.recordIndex] ?? Number.NaN);
    const value = rateValue(finishedParts, eligible ?? Number.NaN, place.scale);
    return inputWrite(cell, filledFormat(cell.before, place.scale, "rate"), { kind: "formula", formula, value });
  });
}

/** What the formula of a rate gives: "" without a figure or a base. */
function rateValue(finishedParts: readonly number[], eligible: number, scale: RateScale): number | "" {
  const finished = finishedParts.reduce((sum, part) => sum + part, 0);
  if (Number.isNaN(finished) || !(eligible > 0)) return "";
  return scale === "percent" ? roundHalfAwayFromZero((finished / eligible) * 100, 2) : roundHalfAwayFromZero(finished / eligible, 4);
}

/** The differences of every record from its target, for the cells of the place that are still empty. */
export function differenceWrites(places: { readonly rate: ColumnPlace; readonly target: ColumnPlace; readonly difference: ColumnPlace }, sheet: SheetSnapshot, written: readonly CellWrite[]): readonly CellWrite[] {
  const { rate, target, difference } = places;
  const filled = new Map(written.map(({ rowIndex, columnIndex, input }) => [placeKey(rowIndex, columnIndex), input.kind === "formula" || input.kind === "number" ? input.value : undefined]));
  const figureIn = (place: ColumnPlace, recordIndex: number): unknown => {
    const [rowIndex, columnIndex] = [place.rowIndexes[recordIndex] ?? -1, place.columnIndexes[recordIndex] ?? -1];
    return filled.get(placeKey(rowIndex, columnIndex)) ?? contentAt(sheet, rowIndex, columnIndex);
  };
  const scaledCell = (place: ColumnPlace, recordIndex: number) => ({
    address: qualified(place.sheet, difference.sheet, cellAddress(place.rowIndexes[recordIndex] ?? 0, place.columnIndexes[recordIndex] ?? 0)),
    scale: place.scale,
  });
  return emptyCells(difference, sheet).map((cell) => {
    const formula = differenceFormula(scaledCell(rate, cell.recordIndex), scaledCell(target, cell.recordIndex), difference.scale);
    const value = differenceValue(inScaleOf(difference, rate, figureIn(rate, cell.recordIndex)), inScaleOf(difference, target, figureIn(target, cell.recordIndex)), difference.scale);
    return inputWrite(cell, filledFormat(cell.before, difference.scale, "difference"), { kind: "formula", formula, value });
  });
}

/** What the formula of a difference gives: "" while the rate or the target is missing. */
function differenceValue(rate: number, target: number, scale: RateScale): number | "" {
  const difference = rate - target;
  return Number.isNaN(difference) ? "" : roundHalfAwayFromZero(difference, scale === "percent" ? 2 : 4);
}

function inScaleOf(wanted: ColumnPlace, place: ColumnPlace, figure: unknown): number {
  if (typeof figure !== "number") return Number.NaN;
  if (place.scale === wanted.scale) return figure;
  return wanted.scale === "percent" ? figure * 100 : figure / 100;
}

function placeKey(rowIndex: number, columnIndex: number): string {
  return `${rowIndex},${columnIndex}`;
}

/** A number format for the empty cells of added columns, where a person will type targets, a formula finds them, or those that were given are written. */
export function targetWrites(place: ColumnPlace, sheet: SheetSnapshot, source: TargetSource | undefined): readonly CellWrite[] {
  return emptyCells(place, sheet).map((cell) => {
    const numberFormat = filledFormat(cell.before, place.scale, "rate");
    const found = source?.(cell.recordIndex, place.scale);
    if (found) return inputWrite(cell, numberFormat, found);
    const { rowIndex, columnIndex, before } = cell;
    return { rowIndex, columnIndex, input: { kind: "empty" }, numberFormat, numberFormatBefore: before };
  });
}

/** The targets that are known today, for the empty cells of a column that the person keeps. Where none is known the cell stays empty. */
export function knownTargetWrites(place: ColumnPlace, sheet: SheetSnapshot, source: TargetSource | undefined): readonly CellWrite[] {
  return emptyCells(place, sheet).flatMap((cell) => {
    const found = source?.(cell.recordIndex, place.scale);
    return found && found.value !== "" ? [inputWrite(cell, filledFormat(cell.before, place.scale, "rate"), found)] : [];
  });
}

function inputWrite({ rowIndex, columnIndex, before }: EmptyCell, numberFormat: string, input: TargetInput): CellWrite {
  return { rowIndex, columnIndex, input, numberFormat, numberFormatBefore: before };
}

interface EmptyCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly recordIndex: number;
  readonly before: string;
}

function emptyCells(place: ColumnPlace, sheet: SheetSnapshot): readonly EmptyCell[] {
  return [...place.rowIndexes]
    .map((rowIndex, recordIndex) => {
      const columnIndex = place.columnIndexes[recordIndex] ?? -1;
      return { rowIndex, columnIndex, recordIndex, before: numberFormatAt(sheet, rowIndex, columnIndex) };
    })
    .filter(({ rowIndex, columnIndex }) => rowIndex >= 0 && columnIndex >= 0 && isBlank(sheet, rowIndex, columnIndex));
}

function isBlank(sheet: SheetSnapshot, rowIndex: number, columnIndex: number): boolean {
  return contentAt(sheet, rowIndex, columnIndex) === null && formulaAt(sheet, rowIndex, columnIndex) === "";
}

function addressIn(column: FigureColumn, recordIndex: number, fromSheet: string): string {
  const { rowIndex, columnIndex } = cellOf(column, recordIndex);
  return qualified(column.sheet, fromSheet, cellAddress(rowIndex, columnIndex));
}

function qualified(sheet: string, fromSheet: string, address: string): string {
  return sheet === fromSheet ? address : `${quotedSheet(sheet)}!${address}`;
}
