import type { FigureColumn, RateIndicator, RecordSet, Side } from "../../core";
import { figureKey, rateSource } from "../../core";

/** The columns of one side that rates and differences are made of. Absent columns are `undefined`. */
export interface SideFigures {
  readonly side: Side;
  readonly eligible: FigureColumn;
  /** "Xong" as one column, or its parts: enforced, terminated, and reduced on the money side. */
  readonly finishedParts: readonly FigureColumn[];
  readonly rate: FigureColumn | undefined;
  readonly target: FigureColumn | undefined;
  readonly difference: FigureColumn | undefined;
}

/** The columns of a side, or which of the two columns that a rate needs is missing; `undefined` when the table has nothing of this side. */
export function sideFigures(table: RecordSet, side: Side): SideFigures | "noEligibleColumn" | "noFinishedColumn" | undefined {
  const { eligible, finished, enforced, terminated, reduced } = rateSource(table, side);
  // One "xong" column already includes đình chỉ; without it the parts are added, and the first of them must be there.
  const finishedParts = (finished ? [finished] : enforced ? [enforced, terminated, reduced] : []).filter((part) => part !== undefined);
  if (!eligible && finishedParts.length === 0) return undefined;
  if (!eligible) return "noEligibleColumn";
  if (finishedParts.length === 0) return "noFinishedColumn";
  const column = (indicator: RateIndicator) => table.columns.get(figureKey(side, indicator));
  return { side, eligible, finishedParts, rate: column("rate"), target: column("target"), difference: column("targetDifference") };
}
