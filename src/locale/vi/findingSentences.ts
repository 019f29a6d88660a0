import { namesOfTerms, valuesOfTerms } from "../arithmetic";
import { capitalised } from "../capitalised";
import type { PointsWording } from "../language";
import { noBreakSpace } from "../numberForm";
import { quoted } from "../quoted";
import type { FindingSentences } from "../words";
import { changeSentences } from "./changeSentences";
import { checkabilitySentences } from "./checkabilitySentences";
import { anomalySentences } from "./anomalySentences";
import { differenceDiffersSentence } from "./differenceSentences";
import { errorMeaning } from "./errorMeaning";
import { shortNames } from "./indicatorNames";
import { monthSentences } from "./monthSentences";
import { numbers } from "./numbers";
import { rateDiffersSentence, shareDiffersSentence } from "./ratioSentences";
import { rowSentences } from "./rowSentences";
import { countedThings, sideNames } from "./sideNames";
import { structureSentences } from "./structureSentences";

const { count, percent, signedCount } = numbers;

/** A sentence for every finding: what the cell says, what it has to say, and the arithmetic between the two. */
export function findingSentences(wording: PointsWording): FindingSentences {
  return {
    ...figureSentences,
    ...cellSentences,
    ...tableSentences,
    ...anomalySentences,
    ...structureSentences,
    ...rowSentences,
    ...checkabilitySentences,
    ...monthSentences,
    ...changeSentences,
    differenceDiffers: (facts) => differenceDiffersSentence(facts, wording),
  };
}

type FigureCode =
  | "balanceBroken"
  | "partsExceedTotal"
  | "remainderLarge"
  | "orderBroken"
  | "totalRowDiffers"
  | "rateDiffers"
  | "shareDiffers"
  | "rateOverZero"
  | "rateOutOfRange";
type CellCode = "numberAsText" | "textInsteadOfNumber" | "errorValue" | "negativeCount" | "fractionOfCase";
type TableCode = Exclude<keyof FindingSentences, FigureCode | CellCode | "differenceDiffers" | keyof typeof anomalySentences | keyof typeof structureSentences | keyof typeof rowSentences | keyof typeof checkabilitySentences | keyof typeof changeSentences | keyof typeof monthSentences>;

const figureSentences: Pick<FindingSentences, FigureCode> = {
  balanceBroken: ({ total, terms, stated, computed }) =>
    `${capitalised(shortNames[total])} phải bằng ${namesOfTerms(terms, shortNames)}: ` +
    `${valuesOfTerms(terms, count)} = ${count(computed)}, ô ghi ${count(stated)} (lệch ${signedCount(stated - computed)}).`,
  partsExceedTotal: ({ total, terms, stated, computed }) =>
    `Các phần cộng lại lớn hơn ${shortNames[total]}: ${valuesOfTerms(terms, count)} = ${count(computed)}, ` +
    `${shortNames[total]} chỉ ghi ${count(stated)} (hơn ${count(computed - stated)}).`,
  remainderLarge: ({ total, terms, stated, remainder, sharePercent }) =>
    `Phần còn lại của ${shortNames[total]}, ngoài ${namesOfTerms(terms, shortNames)}, lớn khác thường: ` +
    `${count(remainder)} trong ${count(stated)} (${percent(sharePercent)}).`,
  orderBroken: ({ smaller, larger, smallerValue, largerValue }) =>
    `${capitalised(shortNames[smaller])} (${count(smallerValue)}) không thể lớn hơn ${shortNames[larger]} (${count(largerValue)}): ` +
    `hơn ${count(smallerValue - largerValue)}.`,
  totalRowDiffers: ({ indicator, stated, summed, addendCount }) =>
    `Cộng ${count(addendCount)} dòng ${shortNames[indicator]} được ${count(summed)}, dòng tổng ghi ${count(stated)} ` +
    `(lệch ${signedCount(stated - summed)}).`,
  rateDiffers: rateDiffersSentence,
  shareDiffers: shareDiffersSentence,
  rateOverZero: ({ statedPercent }) => `Ghi tỷ lệ ${percent(statedPercent)} dù không có gì có điều kiện: mẫu số là 0 nên chưa có tỷ lệ.`,
  rateOutOfRange: ({ statedPercent }) => `Tỷ lệ ${percent(statedPercent)} nằm ngoài khoảng 0 đến 100${noBreakSpace}%.`,
};

const cellSentences: Pick<FindingSentences, CellCode> = {
  numberAsText: ({ text, value }) => `Ô chứa chữ ${quoted(text)} chứ không phải số, nên Excel không cộng ô này. Nhập lại là số ${count(value)}.`,
  textInsteadOfNumber: ({ text }) =>
    text.trim() === "" ? "Ô này cần một con số, đang chứa chữ trống." : `Ô này cần một con số, đang ghi ${quoted(text)}.`,
  errorValue: ({ error }) => `Ô báo lỗi${error && ` ${error}`}: ${errorMeaning(error)}.`,
  negativeCount: ({ side, indicator, value }) => `${capitalised(shortNames[indicator])} ghi ${count(value)}: ${countedThings[side]} không thể âm.`,
  fractionOfCase: ({ indicator, value }) =>
    `${capitalised(shortNames[indicator])} ghi ${count(value)}: số việc phải là số nguyên.${thousandsHint(value)}`,
};

const tableSentences: Pick<FindingSentences, TableCode> = {
  mixedRateScales: ({ scale, otherCount }) =>
    scale === "percent"
      ? `Cột tỷ lệ ghi theo phần trăm (86,44), riêng ${count(otherCount)} ô ghi theo dạng 0,8644. Cả cột cần một dạng.`
      : `Cột tỷ lệ ghi theo dạng 0,8644, riêng ${count(otherCount)} ô ghi theo phần trăm (86,44). Cả cột cần một dạng.`,
  targetMissing: ({ side }) => `Chưa nhập chỉ tiêu ${sideNames[side]} nên chưa thể nói vượt hay thiếu.`,
  duplicateUnit: ({ label, otherRowNumber, repeatingRowNumber }) =>
    repeatingRowNumber === undefined
      ? `${quoted(label)} đã có ở dòng ${count(otherRowNumber)}: mỗi đơn vị chỉ được một dòng.`
      : `Dòng ${count(repeatingRowNumber)} lặp lại dòng ${count(otherRowNumber)}: cùng ghi ${quoted(label)}, số liệu giống hệt. Xóa dòng thừa.`,
  impossibleDate: ({ text }) => `${quoted(text)} có ngày không tồn tại trong lịch.`,
  periodMissing: () => "Không tìm thấy kỳ báo cáo. Ghi kỳ trong tiêu đề, ví dụ “12 tháng năm 2022”.",
  moneyUnitMissing: () => "Chưa ghi đơn vị tính tiền. Ghi phía trên bảng, ví dụ “Đơn vị tính: 1.000 đồng”.",
};

/** "12.132" typed where the dot is a decimal point arrives as 12,132. */
function thousandsHint(value: number): string {
  const thousands = Math.round(value * 1000);
  return Math.abs(value * 1000 - thousands) < 1e-6 ? ` Có phải là ${count(thousands)}?` : "";
}
