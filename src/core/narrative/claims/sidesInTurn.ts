import type { Side } from "../../model/indicator";
import { words } from "../text/pattern";
import { isOnlyLink } from "./cues";

const inTurn = words("lần lượt");
const casesFirst = words("(?:việc|vụ)(?: [^,.;]{0,20})? (?:và|,|cùng|lẫn) (?:về |số |cả )*(?:tiền|giá trị)");
const moneyFirst = words("(?:tiền|giá trị)(?: [^,.;]{0,20})? (?:và|,|cùng|lẫn) (?:về |số |cả )*(?:việc|vụ)");

/** The sides that the next figures are of, where a sentence gives them in turn: "về việc và về tiền lần lượt đạt 85 % và 46 %". */
export function sidesInTurn(sentence: string, gap: string, before: readonly Side[]): readonly Side[] {
  if (inTurn.test(sentence)) {
    if (casesFirst.test(sentence)) return ["cases", "money"];
    return moneyFirst.test(sentence) ? ["money", "cases"] : [];
  }
  return isOnlyLink(gap) ? before.slice(1) : [];
}
