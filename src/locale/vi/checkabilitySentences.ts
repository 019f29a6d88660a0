import type { CalendarDay } from "../../core";
import type { CheckabilityCode } from "../checkabilityCodes";
import { capitalised } from "../capitalised";
import type { FindingSentences } from "../words";
import { shortNames } from "./indicatorNames";
import { numbers } from "./numbers";
import { moneyUnitNames, periodName } from "./recognitionSentences";
import { sideNames } from "./sideNames";

const { count, percent } = numbers;
const written = ({ day, month, year }: CalendarDay): string => `${day}/${month}/${year}`;

/** Sentences about what keeps figures from being checked or judged. */
export const checkabilitySentences: Pick<FindingSentences, CheckabilityCode> = {
  fractionOfMoney: ({ indicator, value, cellCount, moneyUnit }) =>
    `${count(cellCount)} ô tiền có số lẻ dù đơn vị tính là ${moneyUnitNames.get(moneyUnit)}, trước hết là ${shortNames[indicator]} ${count(value)}. Kiểm tra dấu thập phân và đơn vị tính.`,
  rateAtTarget: ({ side, targetPercent }) =>
    `Tỷ lệ ${sideNames[side]} vừa bằng chỉ tiêu ${percent(targetPercent)}: nếu chỉ tiêu giao là “trên ${percent(targetPercent)}” thì chưa đạt.`,
  columnsMissing: ({ side, missing }) =>
    `${capitalised(sideNames[side])} không có cột ${missing.map((indicator) => shortNames[indicator]).join(", ")} nên không tính lại được tỷ lệ.`,
  periodUnusual: ({ from, to, begins, months, named }) =>
    named === undefined
      ? `Kỳ ghi từ ${written(from)} đến ${written(to)}; kỳ thống kê tính từ ${written(begins)}.`
      : `Ghi là kỳ ${periodName(named)}, nhưng từ ${written(from)} đến ${written(to)} là ${count(months)} tháng của năm thống kê.`,
};
