import type { FigureColumn } from "../../model/records";
import type { Breach, Outcome } from "./outcome";

/** Examines every value of a column by itself; what has no value stays undecided. */
export function examinedEach({ values }: FigureColumn, breachOf: (value: number, recordIndex: number) => Breach | undefined): Outcome {
  const breaches: Breach[] = [];
  let undecided = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (value !== value) {
      undecided += 1;
      continue;
    }
    const breach = breachOf(value, index);
    if (breach !== undefined) breaches.push(breach);
  }
  return { passed: values.length - undecided - breaches.length, failed: breaches.length, undecided, breaches };
}
