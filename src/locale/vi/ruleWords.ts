import { isFigureKey, type RuleResult } from "../../core";
import { isEarlierBasis } from "../isEarlierBasis";
import { earlierNames } from "./earlierNames";
import { figureName } from "./recognitionSentences";
import { numbers } from "./numbers";

const { count } = numbers;

/** How one rule fared on one table. */
export function ruleOutcome(result: RuleResult): string {
  if (result.switchedOff) return "đã tắt";
  if (result.unitCountNeeded !== undefined) return `chưa chạy: cần ít nhất ${count(result.unitCountNeeded)} đơn vị để so sánh`;
  if (result.notRunFor !== undefined && result.notRunFor.length > 0) return `chưa chạy: bảng không có ${result.notRunFor.map(named).join(", ")}`;
  return [
    `${count(result.passed)} đúng`,
    ...(result.failed > 0 ? [`${count(result.failed)} sai`] : []),
    ...(result.undecided > 0 ? [`${count(result.undecided)} chưa kết luận được`] : []),
  ].join(", ");
}

/** What a rule may want besides columns of figures. */
const otherNeeds: ReadonlyMap<string, string> = new Map([
  ["totalRow", "dòng tổng"],
  ["period", "kỳ báo cáo"],
  ["formulas", "công thức"],
]);

/** A rule names the columns that it misses, or a whole earlier period. */
function named(figure: string): string {
  if (isFigureKey(figure)) return figureName(figure);
  return isEarlierBasis(figure) ? `số liệu ${earlierNames[figure]}` : (otherNeeds.get(figure) ?? figure);
}
