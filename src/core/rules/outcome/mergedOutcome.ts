import type { Breach, Outcome } from "./outcome";

const noBreaches: readonly Breach[] = [];

/** The outcomes of several examinations as one. */
export function mergedOutcome(outcomes: readonly Outcome[]): Outcome {
  const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + count(outcome), 0);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    undecided: sum(({ undecided }) => undecided),
    breaches: noBreaches.concat(...outcomes.map(({ breaches }) => breaches)),
  };
}
