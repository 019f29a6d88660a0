import { partsOfKey, type Doubt, type FigureKey, type MoneyUnit, type PeriodLength, type SheetWithoutTable } from "../../core";
import { cellName } from "../cellName";
import { periodEnd } from "../periodEnd";
import { quoted } from "../quoted";
import { earlierNames } from "./earlierNames";
import { indicatorNames } from "./indicatorNames";
import { sideNames } from "./sideNames";

/** Why no table was found in a sheet. */
export const sheetWithoutTable: Readonly<Record<SheetWithoutTable["reason"], string>> = {
  empty: "tờ trống",
  noKnownHeader: "không có tiêu đề cột nào của biểu thống kê thi hành án dân sự",
  noFigures: "có tiêu đề nhưng chưa có số liệu",
};

/** The names of the units of money. */
export const moneyUnitNames: ReadonlyMap<MoneyUnit, string> = new Map([
  [1, "đồng"],
  [1_000, "nghìn đồng"],
  [1_000_000, "triệu đồng"],
  [1_000_000_000, "tỷ đồng"],
]);

/** "12 tháng năm 2022": the statistical year, cumulative from October of the year before. */
export function periodName({ months, year }: PeriodLength): string {
  return `${months} tháng năm ${year}`;
}

/** "3 tháng năm 2024, đến 31/12/2023": a period and its last day. */
function periodWithEnd(length: PeriodLength): string {
  return `${periodName(length)}, đến ${periodEnd(length)}`;
}

/** A question of each kind that the recognition leaves to a person. */
const questions: { readonly [Kind in Doubt["kind"]]: (doubt: Extract<Doubt, { readonly kind: Kind }>) => string } = {
  unknownColumn: (doubt) => `${cellName(doubt.at)}: chưa hiểu cột ${quoted(doubt.label)}${choices(doubt.candidates.map(figureName))}.`,
  sideUnknown: (doubt) => `${cellName(doubt.at)}: chưa rõ ${quoted(doubt.label)} là về việc hay về tiền.`,
  moneyUnitDiffers: (doubt) =>
    `${cellName(doubt.at)}: cột ${quoted(doubt.label)} ghi theo ${moneyUnitNames.get(doubt.moneyUnit) ?? ""}, các cột khác theo ${moneyUnitNames.get(doubt.usual) ?? ""}: chưa soát được cùng nhau, nên ghi một đơn vị tính.`,
  unitUnknown: (doubt) => `${cellName(doubt.at)}: chưa nhận ra đơn vị ${quoted(doubt.label)}${choices(doubt.candidates)}.`,
  periodUnclear: (doubt) => `${cellName(doubt.at)}: chưa rõ kỳ của bảng ${quoted(doubt.label)}${choices(doubt.candidates.map(periodWithEnd))}.`,
  legacyFont: (doubt) =>
    `Tờ ${quoted(doubt.sheet)} ${doubt.fontName === undefined ? "gõ" : `dùng phông ${doubt.fontName},`} mã cũ ${doubt.encoding}: chữ có thể đọc sai, nên chuyển sang Unicode.`,
};

/** A question that the recognition leaves to a person. */
export function doubtSentence(doubt: Doubt): string {
  const question = questions[doubt.kind] as (asked: Doubt) => string;
  return question(doubt);
}

function choices(names: readonly string[]): string {
  return names.length === 0 ? "" : ` (có thể là ${names.join(" hoặc ")})`;
}

/** A column of figures: "xong về tiền", "xong về tiền cùng kỳ năm trước". */
export function figureName(key: FigureKey): string {
  const { basis, side, indicator } = partsOfKey(key);
  const name = `${indicatorNames[indicator].toLowerCase()} ${sideNames[side]}`;
  return basis === "current" ? name : `${name} ${earlierNames[basis]}`;
}
