import type { AnomalyFactsByCode } from "../../core";
import { namesOfTerms, valuesOfTerms } from "../arithmetic";
import { capitalised } from "../capitalised";
import { estimateText, figureText } from "../figureText";
import { listed } from "../listed";
import { noBreakSpace } from "../numberForm";
import { quoted } from "../quoted";
import { earlierNames } from "./earlierNames";
import { shortNames } from "./indicatorNames";
import { numbers } from "./numbers";

const { count, decimal, percent, signed } = numbers;

/** A sentence for what is merely unusual. It accuses nobody: the figure may be right. */
export const anomalySentences: { readonly [Code in keyof AnomalyFactsByCode]: (facts: AnomalyFactsByCode[Code]) => string } = {
  impliedFigure: ({ indicator, terms, value }) =>
    `Ô trống suy ra được: ${shortNames[indicator]} = ${namesOfTerms(terms, shortNames)} = ` +
    `${terms.length > 1 ? `${valuesOfTerms(terms, count)} = ` : ""}${count(value)}.`,
  unusualChange: ({ indicator, basis, value, earlier, normal }) =>
    `${capitalised(shortNames[indicator])} ${figureText(numbers, indicator, value)}, ${earlierNames[basis]} ` +
    `${figureText(numbers, indicator, earlier)}. Theo biến động của ${count(normal.unitCount)} đơn vị, mức thường thấy là ` +
    `${estimateText(numbers, indicator, normal.lower)} đến ${estimateText(numbers, indicator, normal.upper)}.`,
  unlikeOtherUnits: (facts) =>
    `${capitalised(shortNames[facts.indicator])} ${percent(facts.percent)} khác hẳn các đơn vị khác: trung vị của ` +
    `${count(facts.normal.unitCount)} đơn vị là ${percent(facts.medianPercent)}, thường từ ${percent(facts.normal.lower)} đến ${percent(facts.normal.upper)}.`,
  unitFactorLikely: ({ indicator, value, expected, factor, figureCount }) =>
    `${capitalised(shortNames[indicator])} ${count(value)} ${factorWords(factor)} mức chờ đợi (khoảng ${estimateText(numbers, indicator, expected)}): ` +
    `có thể sai đơn vị tính${figureCount > 1 ? ` ở ${count(figureCount)} số liệu` : ""}.`,
  sidesSwapped: ({ figureCount }) => `${count(figureCount)} số liệu về việc và về tiền của dòng này có thể đã đổi chỗ cho nhau.`,
  rowsExchanged: ({ basis, one, two }) =>
    `Số liệu của dòng ${count(one.rowNumber)} ${quoted(one.label)} và dòng ${count(two.rowNumber)} ${quoted(two.label)} có thể đã đổi chỗ cho nhau: mỗi dòng chỉ khớp với số ${earlierNames[basis]} của dòng kia.`,
  sameAsEarlier: ({ indicator, basis, value, figureCount }) =>
    `${capitalised(shortNames[indicator])} ${figureText(numbers, indicator, value)} giống hệt ${earlierNames[basis]}` +
    `${figureCount > 1 ? `, cùng với ${count(figureCount - 1)} số liệu khác` : ""}: có thể là số cũ chưa thay.`,
  cumulativeFell: ({ indicator, value, earlier, earlierMonths, earlierSheet }) =>
    `${capitalised(shortNames[indicator])} lũy kế ${figureText(numbers, indicator, value)}, ít hơn kỳ ${count(earlierMonths)} tháng cùng năm ` +
    `${figureText(numbers, indicator, earlier)} (tờ ${quoted(earlierSheet)}). Số lũy kế chỉ giảm khi đính chính sai sót của kỳ trước ` +
    `(Thông tư liên tịch 12/2021, Điều 10; Thông tư 05/2024, Điều 11).`,
  openingAboveClosing: ({ opening, closing, earlierYear, earlierSheet }) =>
    `Cũ chuyển sang ${count(opening)}, nhiều hơn số chuyển kỳ sau của năm ${earlierYear} là ${count(closing)} (tờ ${quoted(earlierSheet)}). ` +
    `Số đầu năm chỉ có thể bằng, hoặc ít hơn do đã chuyển sổ theo dõi riêng, trừ khi có đính chính.`,
  yearEndReclassified: (facts) =>
    `Tháng cuối năm, tỷ lệ có điều kiện giảm từ ${percent(facts.earlierPercent)} (${count(facts.earlierMonths)} tháng, tờ ${quoted(facts.earlierSheet)}) còn ${percent(facts.percent)}: kiểm tra việc phân loại lại.`,
  yearEndEntrusted: ({ earlier, value, earlierMonths, earlierSheet }) =>
    `Ủy thác tăng đột biến ở tháng cuối năm: ${count(earlierMonths)} tháng là ${count(earlier)} (tờ ${quoted(earlierSheet)}), nay ${count(value)}.`,
  repeatedValues: ({ figureCount, otherLabel }) =>
    `${count(figureCount)} số liệu giống hệt dòng ${quoted(otherLabel)}: có thể chép nhầm dòng.`,
  sameRate: (facts) =>
    `Cùng ghi tỷ lệ ${percent(facts.percent)} dù số liệu khác nhau: ${listed(facts.labels, (rest) => `và ${count(rest)} đơn vị khác`)}.`,
  allFinished: ({ value }) => `Toàn bộ ${count(value)} có điều kiện đều ghi là xong (100${noBreakSpace}%).`,
  mostlyTerminated: ({ terminated, finished }) =>
    `Phần lớn kết quả là đình chỉ: ${count(terminated)} trong ${count(finished)} xong (${percent((terminated / finished) * 100)}).`,
  heapedAboveTarget: ({ aboveCount, belowCount, bandPoints }) =>
    `${count(aboveCount)} đơn vị chỉ vượt chỉ tiêu trong vòng ${decimal(bandPoints)} điểm %, trong khi ${count(belowCount)} đơn vị thiếu trong khoảng đó.`,
  denominatorShrank: (facts) =>
    `Tỷ lệ tăng từ ${percent(facts.earlierPercent)} (${earlierNames[facts.basis]}) lên ${percent(facts.percent)} chủ yếu do bớt số có điều kiện: ` +
    `phần do xong ${signed(facts.numeratorPoints)}, phần do có điều kiện ${signed(facts.denominatorPoints)}; ` +
    `tỷ lệ có điều kiện từ ${percent(facts.earlierSharePercent)} còn ${percent(facts.sharePercent)}.`,
};

function factorWords(factor: number): string {
  return factor >= 1 ? `lớn gấp ${count(factor)} lần` : `chỉ bằng 1/${count(Math.round(1 / factor))}`;
}
