import type { Chance } from "../seededRandom";

/** The counts of one side of a made unit; money in nghìn đồng, as official forms have it. */
export interface SideFacts {
  readonly accepted: number;
  readonly carriedIn: number;
  readonly newlyAccepted: number;
  readonly entrusted: number;
  readonly withdrawn: number;
  readonly toEnforce: number;
  readonly eligible: number;
  readonly notEligible: number;
  readonly finished: number;
  readonly finishedEarlier: number;
  readonly carriedOut: number;
  readonly targetHundredths: number;
  readonly rateEarlierHundredths: number;
}

/** Hundredths of a percent, halves up, in whole numbers. */
export const hundredthsOf = (part: number, whole: number): number => Number((BigInt(Math.round(part)) * 20_000n + BigInt(Math.round(whole))) / (2n * BigInt(Math.round(whole))));

const between = (chance: Chance, low: number, high: number): number => low + chance.even() * (high - low);
const shareOf = (chance: Chance, whole: number, low: number, high: number): number => Math.round(whole * between(chance, low, high));

/** The facts of a side, all in balance: "size" is about how much was accepted. */
export function sideFacts(chance: Chance, size: number): SideFacts {
  const accepted = Math.round(size * between(chance, 0.5, 1.5));
  const carriedIn = shareOf(chance, accepted, 0.25, 0.5);
  const entrusted = Math.max(1, shareOf(chance, accepted, 0.005, 0.03));
  const withdrawn = Math.max(1, shareOf(chance, accepted, 0.001, 0.01));
  const toEnforce = accepted - entrusted - withdrawn;
  const eligible = shareOf(chance, toEnforce, 0.5, 0.85);
  const notEligible = shareOf(chance, toEnforce - eligible, 0.7, 0.95);
  const finished = shareOf(chance, eligible, 0.35, 0.9);
  return {
    ...{ accepted, carriedIn, newlyAccepted: accepted - carriedIn, entrusted, withdrawn, toEnforce, eligible, notEligible, finished },
    finishedEarlier: Math.round(finished * (1 + 0.25 * (chance.even() - 0.5)) + 7),
    carriedOut: toEnforce - finished,
    targetHundredths: hundredthsOf(finished, eligible) + 25 * (chance.below(80) - 40) + 7,
    rateEarlierHundredths: hundredthsOf(finished, eligible) + chance.below(900) - 450,
  };
}
