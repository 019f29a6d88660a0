import type { FigureColumn } from "../../model/records";
import type { TableSide } from "./tableSide";
import { arithmeticNoise, sumTolerance } from "./tolerance";

/** How far a sum may be from its total before the two disagree. */
export interface Leeway {
  /** Whether a gap of exact arithmetic is no more than rounding. */
  readonly allows: (gap: number) => boolean;
  /** The same of a gap of binary arithmetic, which may carry a trace of its own. */
  readonly allowsBinary: (gap: number) => boolean;
}

/** A sum whose leeway is asked for. */
export interface SummedFigures {
  readonly columns: readonly FigureColumn[];
  readonly addendCount: number;
  /** The tolerance that a person set, in the unit of the sheet. */
  readonly given: number | undefined;
}

/** Binary arithmetic is never further off than this. */
const noiseMax = 0.001;

/**
 * The leeway of a sum. How finely the figures were written is found out only for a gap that rounding could excuse: most gaps are either
 * none at all or too large for any.
 */
export function leeway(side: TableSide, { columns, addendCount, given }: SummedFigures): Leeway {
  let [tolerance, noise]: [number | undefined, number | undefined] = [given, undefined];
  const toleranceMax = given ?? (side.side === "cases" && side.table.set.casesUnit === undefined ? 0 : addendCount);
  const allows = (gap: number) => {
    const size = Math.abs(gap);
    return size <= toleranceMax && size <= (tolerance ??= sumTolerance(side, columns, addendCount));
  };
  const isNoise = (gap: number) => {
    const size = Math.abs(gap);
    if (!(size <= toleranceMax + noiseMax)) return false;
    noise ??= arithmeticNoise(side, columns);
    return size <= (tolerance ??= sumTolerance(side, columns, addendCount)) + noise;
  };
  return { allows, allowsBinary: (gap) => gap === 0 || isNoise(gap) };
}
