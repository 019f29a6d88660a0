import type { SideCheck } from "../outcome/outcome";
import { eachCount } from "./eachCount";

/** Cases are counted: no fraction of one. A fraction is usually a thousands mark that was read as a decimal mark. */
export const wholeCases: SideCheck<"wholeCases"> = {
  per: "side",
  run: (_, side) => {
    if (side.side !== "cases" || side.table.set.casesUnit !== undefined) return { lacking: [] };
    return eachCount(side, (value, indicator) => (Number.isInteger(value) ? undefined : { code: "fractionOfCase", facts: { indicator, value } }));
  },
};
