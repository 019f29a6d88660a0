import type { SideCheck } from "../outcome/outcome";
import { eachCount } from "./eachCount";

/** No count and no amount is below zero. */
export const negative: SideCheck<"negative"> = {
  per: "side",
  run: (_, side) => eachCount(side, (value, indicator) => (value >= 0 ? undefined : { code: "negativeCount", facts: { side: side.side, indicator, value } })),
};
