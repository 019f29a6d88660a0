import type { DifferenceExplanation, FactsByCode } from "../../core";
import type { PointsWording } from "../language";
import { decimalsApart, minus, noBreakSpace } from "../numberForm";
import { againstTarget } from "./againstTarget";
import { numbers } from "./numbers";

const { decimal, signed } = numbers;

type Facts = FactsByCode["differenceDiffers"];

/** What a wrong difference says first. */
const openings: { readonly [E in DifferenceExplanation]: (stated: string) => string } = {
  relative: (stated) => `Đang tính tương đối, không phải điểm${noBreakSpace}%: ${stated} là (tỷ lệ ÷ chỉ tiêu ${minus} 1) × 100.`,
  ratioOfTarget: (stated) => `${stated} là tỷ lệ hoàn thành (tỷ lệ ÷ chỉ tiêu × 100), không phải mức vượt hay thiếu.`,
  signLost: (stated) => `Sai dấu: ô ghi ${stated}.`,
  proRataTarget: (stated) => `${stated} là so với chỉ tiêu chia theo số tháng, không phải chỉ tiêu cả năm.`,
  roundedMore: (stated) => `Làm tròn thô hơn các ô cùng cột: ô ghi ${stated}.`,
  unknown: (stated) => `Chênh lệch ghi ${stated} là sai.`,
};

/** The sentence about a stated difference that is not the rate less the target. */
export function differenceDiffersSentence(facts: Facts, wording: PointsWording): string {
  const { statedPoints, computedPoints, ratePercent, targetPercent, explanation } = facts;
  const decimals = decimalsApart(statedPoints, computedPoints);
  const stated = explanation === "ratioOfTarget" ? decimal(statedPoints, decimals) : signed(statedPoints, decimals);
  const terms = `${decimal(ratePercent, decimals)} ${minus} ${decimal(targetPercent, decimals)}`;
  const arithmetic = `tỷ lệ ${minus} chỉ tiêu = ${terms} = ${signed(computedPoints, decimals)}`;
  return `${openings[explanation](stated)} Chênh lệch đúng là ${arithmetic} (${againstTarget(computedPoints, wording)}).`;
}
