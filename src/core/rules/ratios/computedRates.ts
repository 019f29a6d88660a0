import { eligibleAt, finishedAt, rateSource, type RateSource } from "../../rates/rateSource";
import { exactSum } from "../../numbers/exactSum";
import type { TableSide } from "../table/tableSide";
import { roundingUnit, shareSlack } from "../table/tolerance";

/** A share of one count in another; NaN where one of them is not known. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** What rates of one side of a table are computed from. */
export interface ComputedRates {
  readonly source: RateSource;
  /** Xong over có điều kiện. A total row without its own counts takes those of its rows. */
  readonly fractionOf: (recordIndex: number) => Fraction;
  /** The same in percent; NaN where there is none. */
  readonly percentOf: (recordIndex: number) => number;
  /** How far the percentage may be from that of the unrounded figures, in percent; 0 where they were counted. */
  readonly slackOf: (recordIndex: number) => number;
}

/** Prepares the computing of rates for one side of a table. */
export function computedRates(tableSide: TableSide): ComputedRates {
  const { table, side, basis } = tableSide;
  const source = rateSource(table.set, side, basis);
  const countAt = (count: (source: RateSource, index: number) => number, recordIndex: number): number => {
    const own = count(source, recordIndex);
    if (own === own || table.hierarchy.childCounts[recordIndex] === 0) return own;
    return exactSum(table.hierarchy.childrenOf(recordIndex).map((child) => count(source, child)));
  };
  const fractionOf = (recordIndex: number): Fraction => ({ numerator: countAt(finishedAt, recordIndex), denominator: countAt(eligibleAt, recordIndex) });
  return {
    source,
    fractionOf,
    slackOf: (recordIndex) => {
      const { numerator, denominator } = fractionOf(recordIndex);
      const columns = Object.values(source).filter((column) => column !== undefined);
      return shareSlack(roundingUnit(tableSide, columns), numerator, denominator);
    },
    percentOf: (recordIndex) => {
      const numerator = countAt(finishedAt, recordIndex);
      return percentOfFraction(numerator, countAt(eligibleAt, recordIndex));
    },
  };
}

/** A part of a whole in percent; NaN over a base of zero or below, and where one of them is not known. Multiplied first, to divide exactly. */
export function percentOfFraction(numerator: number, denominator: number): number {
  return denominator > 0 ? (numerator * 100) / denominator : NaN;
}
