import { apportioned, unevenness } from "./apportioned";
import { provinces } from "./provinces";

/** The figures of one side that balance: every other figure of the table follows from them. */
interface SideTotals {
  readonly carriedIn: number;
  readonly newlyAccepted: number;
  readonly entrusted: number;
  readonly withdrawn: number;
  readonly eligible: number;
  readonly otherNotEligible: number;
  readonly finished: number;
}

/** The figures of one province on one side. */
export interface SideFigures extends SideTotals {
  readonly accepted: number;
  readonly toEnforce: number;
  readonly notEligible: number;
  readonly carriedOut: number;
  readonly targetPercent: number;
}

/**
 * Cases of the nation in the year 2023. Published: carried in, newly accepted, entrusted, withdrawn (and so 936.046 accepted and
 * 923.541 to enforce), 574.819 finished at 83,25 %. Supposed: eligible, which that rate leaves open by some forty cases, and postponed.
 */
export const nationalCases: SideTotals = {
  carriedIn: 299_096,
  newlyAccepted: 636_950,
  entrusted: 12_004,
  withdrawn: 501,
  eligible: 690_473,
  otherNotEligible: 12_960,
  finished: 574_819,
};

/** Money of the nation in the year 2023, in thousand đồng. Published: 89.412 tỷ finished at 46,78 %. The rest is supposed. */
export const nationalMoney: SideTotals = {
  carriedIn: 236_418_507_332,
  newlyAccepted: 116_381_492_668,
  entrusted: 6_150_274_910,
  withdrawn: 1_049_725_090,
  eligible: 191_133_000_000,
  otherNotEligible: 5_871_330_418,
  finished: 89_412_000_000,
};

/** The nation's targets of the year 2023, in percent: "trên 82,50 % về việc và trên 45,50 % về tiền". */
export const nationalTargetPercent = { cases: 82.5, money: 45.5 };

function shares(total: number, weights: readonly number[], seed: number, spread: number): readonly number[] {
  const factors = unevenness(weights.length, seed, spread);
  return apportioned(total, weights.map((weight, index) => weight * (factors[index] ?? 1)));
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}

function ledger(totals: SideTotals, seed: number) {
  const weights = provinces.map(({ weight }) => weight);
  const carriedIn = shares(totals.carriedIn, weights, seed, 0.2);
  const newlyAccepted = shares(totals.newlyAccepted, weights, seed + 1, 0.15);
  const entrusted = shares(totals.entrusted, weights, seed + 2, 0.4);
  const withdrawn = shares(totals.withdrawn, weights, seed + 3, 0.6);
  const toEnforce = weights.map((_, index) => at(carriedIn, index) + at(newlyAccepted, index) - at(entrusted, index) - at(withdrawn, index));
  const eligible = shares(totals.eligible, toEnforce, seed + 4, 0.07);
  const finished = shares(totals.finished, eligible, seed + 5, 0.05);
  const otherNotEligible = shares(totals.otherNotEligible, toEnforce, seed + 6, 0.5);
  return { carriedIn, newlyAccepted, entrusted, withdrawn, toEnforce, eligible, finished, otherNotEligible };
}

/** The figures of every province on one side: supposed shares of the nation's totals that balance in each row and add up exactly. */
export function provinceFigures(totals: SideTotals, seed: number, nationalPercent: number): readonly SideFigures[] {
  const shared = ledger(totals, seed);
  return provinces.map((_, index) => {
    const [carriedIn, newlyAccepted, toEnforce] = [at(shared.carriedIn, index), at(shared.newlyAccepted, index), at(shared.toEnforce, index)];
    const [eligible, finished, otherNotEligible] = [at(shared.eligible, index), at(shared.finished, index), at(shared.otherNotEligible, index)];
    return {
      accepted: carriedIn + newlyAccepted,
      carriedIn,
      newlyAccepted,
      entrusted: at(shared.entrusted, index),
      withdrawn: at(shared.withdrawn, index),
      toEnforce,
      eligible,
      finished,
      notEligible: toEnforce - eligible - otherNotEligible,
      otherNotEligible,
      carriedOut: toEnforce - finished,
      targetPercent: (Math.round(nationalPercent * 100) + (index % 5) * 10) / 100,
    };
  });
}
