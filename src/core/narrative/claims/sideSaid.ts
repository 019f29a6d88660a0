import type { Side } from "../../model/indicator";
import { lastMatch, words, wordsAtEnd, wordsAtStart } from "../text/pattern";

const cases = "(?:về|số|tổng số|tổng|cả) (?:số )?(?:vụ việc|việc|vụ)|tổng số (?:vụ việc|việc)";
const money = "(?:về|số|tổng số|tổng|cả) (?:số )?(?:tiền|giá trị)|tổng số tiền|về mặt giá trị";
const either = words(`${cases}|${money}`);
const moneyWord = words("tiền|giá trị");
const atEnd = wordsAtEnd("(?:vụ việc|việc|tiền|giá trị)[ :(]*(?:đạt|là)? ?[(:]? ?");
const trailing = wordsAtStart(" ?\\)? ?(?:(?:trong|trên|của|so với) )?(?:về |tổng )?(?:số )?(?:lượng )?(?:vụ việc|việc|tiền|giá trị)");

const sideOf = (found: string): Side => (moneyWord.test(found) ? "money" : "cases");

/** The side that a text speaks of last: "về việc", "số tiền". */
export function sideSaid(text: string): Side | undefined {
  const end = atEnd.exec(text);
  if (end) return sideOf(end[0]);
  const match = lastMatch(either, text);
  return match && sideOf(match[0]);
}

/** The side that is named right behind a percentage: "92,85 % về việc". */
export function sideBehind(after: string): Side | undefined {
  const found = trailing.exec(after);
  return found ? sideOf(found[0]) : undefined;
}
