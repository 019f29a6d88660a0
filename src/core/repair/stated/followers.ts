import type { CellChange } from "../../model/finding";
import { partsOfKey } from "../../model/indicator";
import { cellOf } from "../../model/records";
import type { FoundFigure } from "../../model/figureAt";
import { siblingFigure, valueOfFigure } from "./figureFinder";
import { ratioScaleOf, writtenRatio } from "./ratioScaleOf";

/** Two printed figures of two decimals each leave this much room, in points. */
const roundingPoints = 0.0101;

/** The differences of a record that were made from its wrong rate, with what they are once the rate is right. */
export function followers(rate: FoundFigure, right: number): readonly CellChange[] {
  if (partsOfKey(rate.column.key).indicator !== "rate") return [];
  return [madeFrom(rate, right)].filter((change) => change !== undefined);
}

function madeFrom(rate: FoundFigure, right: number): CellChange | undefined {
  const [target, difference] = [siblingFigure(rate, "target"), siblingFigure(rate, "targetDifference")];
  if (!target || !difference) return undefined;
  const scale = ratioScaleOf(rate);
  const unit = scale === "percent" ? 1 : 100;
  const [stated, wrong, aim] = [difference, rate, target].map((figure) => valueOfFigure(figure) * unit) as [number, number, number];
  const isMadeFromWrong = Math.abs(stated - (wrong - aim)) <= roundingPoints;
  if (!isMadeFromWrong) return undefined;
  return { at: cellOf(difference.column, difference.record), value: writtenRatio(right * unit - aim, scale), isFollowing: true };
}
