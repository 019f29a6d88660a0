import { exactSum } from "../../numbers/exactSum";
import type { Term } from "../../model/term";
import type { CountIndicator } from "../../model/indicator";
import type { FigureColumn } from "../../model/records";

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
  const isComplete = all.every(isKnown);
  const terms = isComplete ? all : all.filter(isKnown);
  return {
    terms,
    sum: signedSum(terms),
    blankSigns: isComplete ? noSigns : all.filter((term) => !isKnown(term)).map(({ sign }) => sign),
  };
}

/** Whole numbers add up exactly as they are; only others need more care. */
function signedSum(terms: readonly Term[]): number {
  let sum = 0;
  for (const { sign, value } of terms) {
    sum += sign * value;
    if (!Number.isSafeInteger(value) || !Number.isSafeInteger(sum)) return exactSum(terms.map((term) => term.sign * term.value));
  }
  return sum;
}

const noSigns: readonly (1 | -1)[] = [];

function isKnown({ value }: Term): boolean {
  return value === value;
}

/** The figure of a record; NaN where there is none. */
export function valueOf(column: FigureColumn, recordIndex: number): number {
  return column.values[recordIndex] ?? NaN;
}
