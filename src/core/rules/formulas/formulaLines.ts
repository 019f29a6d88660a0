import { countIndicators, partsOfKey, type Indicator } from "../../model/indicator";
import { cellOf, type FigureColumn } from "../../model/records";
import type { CellRef } from "../../model/sheet";
import type { TableUnderCheck } from "../table/tableUnderCheck";
import { valueOf } from "../table/terms";
import { formulaParts, referencesOf, type FormulaParts } from "./formulaParts";

/** One cell of figures with its formula, where it has one. */
export interface FormulaCell {
  readonly column: FigureColumn;
  readonly recordIndex: number;
  readonly at: CellRef;
  /** NaN where there is none. */
  readonly value: number;
  readonly formula: string;
  /** Empty where the cell has no formula. */
  readonly parts: FormulaParts;
}

/** Cells that one formula would fill by copying: the units of a column, or the sums of a total row. */
export interface FormulaLine {
  readonly kind: "units" | "sums";
  readonly cells: readonly FormulaCell[];
}

/** The lines of a table along which formulas are copied. */
export function formulaLines(table: TableUnderCheck): readonly FormulaLine[] {
  const columns = [...table.set.columns.values()];
  if (!columns.some(({ formulas }) => formulas !== undefined && formulas.size > 0)) return [];
  const { childCounts } = table.hierarchy;
  const recordIndexes = table.set.records.map((_, index) => index);
  const units = recordIndexes.filter((index) => childCounts[index] === 0 && table.set.records[index]?.role !== "total");
  const sums = recordIndexes.filter((index) => (childCounts[index] ?? 0) > 0);
  const counts = columns.filter(({ key }) => isCount(partsOfKey(key).indicator));
  return [
    ...columns.map((column): FormulaLine => ({ kind: "units", cells: units.map((index) => formulaCell(column, index)) })),
    ...sums.flatMap((index) => bySheet(counts).map((own): FormulaLine => ({ kind: "sums", cells: own.map((column) => formulaCell(column, index)) }))),
  ];
}

function formulaCell(column: FigureColumn, recordIndex: number): FormulaCell {
  const formula = column.formulas?.get(recordIndex) ?? "";
  return { column, recordIndex, at: cellOf(column, recordIndex), value: valueOf(column, recordIndex), formula, parts: formula === "" ? [] : formulaParts(formula) };
}

function isCount(indicator: Indicator): boolean {
  return countIndicators.some((count) => count === indicator);
}

/** The columns of a table that was put together from two sheets, apart again. */
function bySheet(columns: readonly FigureColumn[]): readonly (readonly FigureColumn[])[] {
  return [...new Set(columns.map(({ sheet }) => sheet))].map((sheet) => columns.filter((column) => column.sheet === sheet));
}

/** Whether a formula looks only at cells of its own line across the table: a sum of the rows above, say. */
export function isWithinOwnColumn({ at, parts }: FormulaCell, orientation: "recordsInRows" | "recordsInColumns"): boolean {
  const references = referencesOf(parts);
  const isOwn = orientation === "recordsInRows" ? references.every(({ columnIndex }) => columnIndex === at.columnIndex) : references.every(({ rowIndex }) => rowIndex === at.rowIndex);
  return references.length > 0 && isOwn;
}
