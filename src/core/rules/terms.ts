import { exactSum } from "../numbers/exactSum";
import type { Term } from "../model/facts";
import type { CountIndicator } from "../model/indicator";
import type { FigureColumn } from "../model/records";

/** A column as it enters an identity. */
export interface SignedColumn {
  readonly indicator: CountIndicator;
  readonly sign: 1 | -1;
  readonly column: FigureColumn;
}

/** The parts of an identity on one record: what is known, its exact sum, and the signs of what is blank. */
export interface Terms {
  readonly terms: readonly Term[];
  readonly sum: number;
  readonly blankSigns: readonly (1 | -1)[];
}

/** Reads the parts of an identity on one record. */
export function termsAt(parts: readonly SignedColumn[], recordIndex: number): Terms {
  const all = parts.map(({ indicator, sign, column }) => ({ indicator, sign, value: valueOf(column, recordIndex) }));
  const terms = all.filter(({ value }) => value === value);
  const blanks = all.filter(({ value }) => value !== value);
  return { terms, sum: exactSum(terms.map(({ sign, value }) => sign * value)), blankSigns: blanks.map(({ sign }) => sign) };
}

/** The figure of a record; NaN where there is none. */
export function valueOf(column: FigureColumn, recordIndex: number): number {
  return column.values[recordIndex] ?? NaN;
}
