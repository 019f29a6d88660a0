import type { FigureColumn, RecordSet, Side } from "../../core";
import { figureKey } from "../../core";

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
  const column = (indicator: Parameters<typeof figureKey>[1]) => table.columns.get(figureKey(side, indicator));
  const eligible = column("eligible");
  const finishedParts = partsOfFinished(column("finished"), [column("enforced"), column("terminated"), side === "money" ? column("reduced") : undefined]);
  if (!eligible && finishedParts.length === 0) return undefined;
  if (!eligible) return "noEligibleColumn";
  if (finishedParts.length === 0) return "noFinishedColumn";
  return { side, eligible, finishedParts, rate: column("rate"), target: column("target"), difference: column("targetDifference") };
}

/** One "xong" column already includes đình chỉ; without it, the parts are added, and the first of them must be there. */
function partsOfFinished(finished: FigureColumn | undefined, parts: readonly (FigureColumn | undefined)[]): readonly FigureColumn[] {
  if (finished) return [finished];
  return parts[0] ? parts.filter((part) => part !== undefined) : [];
}
