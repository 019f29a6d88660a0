import type { DifferenceExplanation, FactsByCode } from "../../core";
import { decimalsApart, minus } from "../numberForm";
import { againstTarget } from "./againstTarget";
import { numbers } from "./numbers";

const { decimal, signed } = numbers;

/** What a wrong difference says first. */
const openings: { readonly [E in DifferenceExplanation]: (stated: string) => string } = {
  relative: (stated) => `Relative instead of in points: ${stated} is (rate ÷ target ${minus} 1) × 100.`,
  ratioOfTarget: (stated) => `${stated} is the degree of fulfilment (rate ÷ target × 100), not the difference.`,
  signLost: (stated) => `Wrong sign: the cell says ${stated}.`,
  proRataTarget: (stated) => `${stated} compares with the target shared out by months, not with that of the year.`,
  roundedMore: (stated) => `Rounded more coarsely than the rest of the column: the cell says ${stated}.`,
  unknown: (stated) => `The stated difference ${stated} is wrong.`,
};

/** The sentence about a stated difference that is not the rate less the target. */
export function differenceDiffersSentence(facts: FactsByCode["differenceDiffers"]): string {
  const { statedPoints, computedPoints, ratePercent, targetPercent, explanation } = facts;
  const decimals = decimalsApart(statedPoints, computedPoints);
  const stated = explanation === "ratioOfTarget" ? decimal(statedPoints, decimals) : signed(statedPoints, decimals);
  const terms = `${decimal(ratePercent, decimals)} ${minus} ${decimal(targetPercent, decimals)}`;
  const arithmetic = `rate ${minus} target = ${terms} = ${signed(computedPoints, decimals)}`;
  return `${openings[explanation](stated)} The right difference is ${arithmetic} (${againstTarget(computedPoints)}).`;
}
