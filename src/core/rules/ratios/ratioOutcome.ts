import type { Breach, Outcome } from "../outcome/outcome";
import type { StatedRatios } from "./statedRatio";

/** What a column of stated percentages is compared with. */
export interface RatioComparison {
  readonly stated: StatedRatios;
  /** The percentage that follows from the counts; NaN where there is none. */
  readonly percentOf: (recordIndex: number) => number;
  /** What is wrong with a record that seems to differ; `undefined` when it is in order after all. */
  readonly breachAt: (recordIndex: number) => Breach | undefined;
}

/** Compares a column of stated percentages with what follows from the counts. */
export function ratioOutcome({ stated, percentOf, breachAt }: RatioComparison): Outcome {
  const { column, factor, tolerance } = stated;
  const breaches: Breach[] = [];
  let passed = 0;
  let undecided = 0;
  for (let index = 0; index < column.values.length; index += 1) {
    const gap = (column.values[index] as number) * factor - percentOf(index);
    if (gap <= tolerance && gap >= -tolerance) {
      passed += 1;
      continue;
    }
    if (gap !== gap) {
      undecided += 1;
      continue;
    }
    const breach = breachAt(index);
    if (breach === undefined) passed += 1;
    else breaches.push(breach);
  }
  return { passed, failed: breaches.length, undecided, breaches };
}
