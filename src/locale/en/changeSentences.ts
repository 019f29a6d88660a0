import type { ChangeExplanation, FactsByCode } from "../../core";
import { capitalised } from "../capitalised";
import { changeArithmetic, statedChangeText } from "../changeArithmetic";
import { figureText } from "../figureText";
import { minus } from "../numberForm";
import { quoted } from "../quoted";
import { earlierNames } from "./earlierNames";
import { shortNames } from "./indicatorNames";
import { numbers } from "./numbers";

/** Why a change is wrong, where that is known. */
const reasons: { readonly [E in ChangeExplanation]: (basis: string) => string } = {
  relativeForPoints: () => "Relative instead of in points. ",
  amountForGrowth: () => "The cell gives the amount, not the percentage. ",
  growthForAmount: () => "The cell gives a percentage, not the amount. ",
  overCurrentBase: (basis) => `Divided by the figure of this period, not by that of ${basis}. `,
  otherPeriod: (basis) => `Compared with another period than ${basis}. `,
  namesakeOnly: () => "Compared only with the province of that name before the mergers. ",
  signLost: () => "Wrong sign. ",
  ratio: (basis) => `The cell gives this period in percent of ${basis}. `,
  unknown: () => "",
};

/** The sentences about changes from one period to another. */
export const changeSentences: { readonly [Code in "rateChangeDiffers" | "changeDiffers" | "earlierDiffers"]: (facts: FactsByCode[Code]) => string } = {
  rateChangeDiffers: ({ statedPoints, computedPoints, ratePercent, earlierPercent, explanation }) =>
    `${reasons[explanation](earlierNames.samePeriodLastYear)}The change must be ` +
    `${numbers.decimal(ratePercent)} ${minus} ${numbers.decimal(earlierPercent)} = ${numbers.signed(computedPoints)} points, the cell says ${numbers.signed(statedPoints)}.`,
  changeDiffers: (facts) => {
    const basis = earlierNames[facts.basis];
    const source = facts.earlierSource === undefined ? "" : ` (${quoted(facts.earlierSource)})`;
    return `${reasons[facts.explanation](basis)}The change of ${shortNames[facts.indicator]} against ${basis}${source} must be ${changeArithmetic(facts, numbers)}, the cell says ${statedChangeText(facts, numbers)}.`;
  },
  earlierDiffers: ({ indicator, basis, stated, reported, earlierSource, parts }) =>
    `${capitalised(shortNames[indicator])} of ${earlierNames[basis]} is given as ${figureText(numbers, indicator, stated)}; the report of that period (${quoted(earlierSource)}) says ` +
    `${figureText(numbers, indicator, reported)}${parts.length > 1 ? `, adding ${parts.join(", ")}` : ""}. They differ only when that period was corrected (Circular 05/2024, art. 11).`,
};
