import type { FigureColumn } from "../../model/records";
import type { Condition } from "../system/editSystem";

/** A table keeps to an identity when this share of its records does … */
const shareMin = 0.75;
/** … and this many of them, so that it is no accident. */
const recordCountMin = 3;

/**
 * Whether a table keeps to an identity that its form does not demand, because columns are left out in which everyone would have
 * written nothing. Then the few records that do not keep to it are worth a question.
 */
export function holdsInPractice({ terms, tolerance }: Condition, columns: readonly FigureColumn[]): boolean {
  const recordCount = columns[0]?.values.length ?? 0;
  let kept = 0;
  let broken = 0;
  for (let record = 0; record < recordCount; record++) {
    const gap = terms.reduce((sum, { coefficient }, index) => sum + coefficient * (columns[index]?.values[record] ?? Number.NaN), 0);
    if (Number.isNaN(gap) || columns.every(({ values }) => values[record] === 0)) continue;
    if (Math.abs(gap) <= tolerance) kept++;
    else broken++;
  }
  return kept >= recordCountMin && kept >= shareMin * (kept + broken);
}
