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
  relativeForPoints: () => "Đang tính tương đối; tỷ lệ tăng, giảm phải lấy hiệu, bằng điểm %. ",
  amountForGrowth: () => "Ô ghi số tăng, giảm, không phải phần trăm. ",
  growthForAmount: () => "Ô ghi phần trăm, không phải số tăng, giảm. ",
  overCurrentBase: (basis) => `Đã chia cho số kỳ này, không phải số ${basis}. `,
  otherPeriod: (basis) => `Đang so với kỳ khác, không phải ${basis}. `,
  namesakeOnly: () => "Chỉ so với tỉnh cùng tên trước sáp nhập. ",
  signLost: () => "Sai dấu. ",
  ratio: (basis) => `Ô ghi kỳ này bằng bao nhiêu phần trăm ${basis}. `,
  unknown: () => "",
};

/** The sentences about changes from one period to another. */
export const changeSentences: { readonly [Code in "rateChangeDiffers" | "changeDiffers" | "earlierDiffers"]: (facts: FactsByCode[Code]) => string } = {
  rateChangeDiffers: ({ statedPoints, computedPoints, ratePercent, earlierPercent, explanation }) =>
    `${reasons[explanation](earlierNames.samePeriodLastYear)}Tăng, giảm so với cùng kỳ phải là ` +
    `${numbers.decimal(ratePercent)} ${minus} ${numbers.decimal(earlierPercent)} = ${numbers.signed(computedPoints)} điểm %, ô ghi ${numbers.signed(statedPoints)}.`,
  changeDiffers: (facts) => {
    const basis = earlierNames[facts.basis];
    const source = facts.earlierSource === undefined ? "" : ` (theo ${quoted(facts.earlierSource)})`;
    return `${reasons[facts.explanation](basis)}Tăng, giảm ${shortNames[facts.indicator]} so với ${basis}${source} phải là ${changeArithmetic(facts, numbers)}, ô ghi ${statedChangeText(facts, numbers)}.`;
  },
  earlierDiffers: ({ indicator, basis, stated, reported, earlierSource, parts }) =>
    `${capitalised(shortNames[indicator])} ${earlierNames[basis]} ghi ${figureText(numbers, indicator, stated)}, báo cáo của kỳ đó (${quoted(earlierSource)}) là ` +
    `${figureText(numbers, indicator, reported)}${parts.length > 1 ? `, cộng ${parts.join(", ")}` : ""}. Chỉ khác nhau khi số liệu kỳ đó đã được chỉnh sửa (Thông tư 05/2024, Điều 11).`,
};
