import type { Indicator } from "../../model/indicator";
import type { FigureColumn, RateScale } from "../../model/records";
import { computedRates } from "./computedRates";
import { statedRatios } from "./statedRatio";
import type { TableSide } from "../table/tableSide";

/** The scale that a column of percentages is written in: by its computed counterparts where it is a rate, else as it was recognised. */
export function ratioScale(side: TableSide, indicator: Indicator, column: FigureColumn): RateScale {
  const computed = indicator === "rate" ? computedRates(side).percentOf : () => NaN;
  return statedRatios(side.table, column, computed).scale;
}
