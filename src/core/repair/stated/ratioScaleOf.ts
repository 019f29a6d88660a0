import { roundHalfAwayFromZero } from "../../numbers/roundHalfAwayFromZero";
import type { RateScale } from "../../model/records";
import type { FoundFigure } from "../../model/figureAt";
import { siblingFigure } from "./figureFinder";

/** How a rate or a difference is written: as its own column tells, else as the rates beside it. */
export function ratioScaleOf(figure: FoundFigure): RateScale {
  return figure.column.scale ?? siblingFigure(figure, "rate")?.column.scale ?? "percent";
}

/** A number of percent or points as a cell of that scale holds it, with the two decimals of the official forms. */
export function writtenRatio(percent: number, scale: RateScale): number {
  return scale === "percent" ? roundHalfAwayFromZero(percent, 2) : roundHalfAwayFromZero(percent / 100, 4);
}
