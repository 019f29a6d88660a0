import type { Cause } from "../../model/cause";
import type { Change } from "./recordUnderRepair";

/** A change with the slip that made it necessary. */
export interface ExplainedChange extends Change {
  readonly cause: Cause;
}

/** One way to see a record: these figures are wrong, this is what they were meant to be, and all others are right. */
export interface Explanation {
  readonly changes: readonly ExplainedChange[];
  /** Comparable among explanations of one record only. */
  readonly logLikelihood: number;
}

/** An explanation with its share of the probability of all explanations that were found. */
export interface WeighedExplanation extends Explanation {
  readonly probability: number;
}

/** Explanations with their probabilities, likeliest first; ties in the order they came in. */
export function weighed(explanations: readonly Explanation[]): readonly WeighedExplanation[] {
  const best = explanations.reduce((most, { logLikelihood }) => Math.max(most, logLikelihood), Number.NEGATIVE_INFINITY);
  const weights = explanations.map(({ logLikelihood }) => Math.exp(logLikelihood - best));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return explanations
    .map((explanation, index) => ({ ...explanation, probability: (weights[index] ?? 0) / sum }))
    .sort((one, other) => other.probability - one.probability);
}
