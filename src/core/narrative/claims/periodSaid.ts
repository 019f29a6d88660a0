import type { Period } from "../../model/period";
import { periodIn } from "../../recognition/titles/periodIn";
import { tidyText } from "../../text/tidyText";

/** Years that belong to what is compared with, to what was carried over, or to a plan. */
const otherYears = /(?:so với|bằng|cùng kỳ|hơn)[^,.;()]*?năm\s+\d{4}|cùng kỳ(?:\s+năm\s+\d{4})?|năm\s+\d{4}(?=\s+chuyển)|(?<=chuyển\s+(?:sang|qua|đến)\s+)năm\s+\d{4}|giao(?:\s+(?:cho|trong))?\s+năm\s+\d{4}|(?:kế hoạch|phương hướng|nhiệm vụ)[^,.;()]*?năm\s+\d{4}|ngày\s+\d{1,2}[/.]\d{1,2}[/.]\d{4}(?!\s*(?:đến|-))/giu;
const footnoteBehindYear = /(năm\s+20\d\d)\d(?!\d)/giu;
const isPeriod = /năm\s+20\d\d|tháng|quý|từ (?:ngày )?\d/iu;

/** The period that a stretch of text speaks of, without those that it only compares with. */
export function periodSaid(original: string): Period | undefined {
  const text = tidyText(original);
  if (!isPeriod.test(text)) return undefined;
  const spans = /từ (?:ngày )?\d{1,2}\/\d{1,2}\/\d{4}/iu.test(text);
  return periodIn(spans ? text : text.replace(footnoteBehindYear, "$1").replace(otherYears, " "));
}
