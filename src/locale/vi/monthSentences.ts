import type { FactsByCode } from "../../core";
import { capitalised } from "../capitalised";
import { quoted } from "../quoted";
import { shortNames } from "./indicatorNames";
import { numbers } from "./numbers";

const { count, signedCount } = numbers;

/** The sentences about the last month of a period beside what was counted from 01/10. */
export const monthSentences: { readonly [Code in "monthAboveCumulative" | "cumulativeNotRolled"]: (facts: FactsByCode[Code]) => string } = {
  monthAboveCumulative: ({ indicator, inMonth, cumulative }) =>
    `${capitalised(shortNames[indicator])} trong tháng (${count(inMonth)}) không thể lớn hơn lũy kế (${count(cumulative)}): hơn ${count(inMonth - cumulative)}.`,
  cumulativeNotRolled: ({ indicator, stated, earlier, inMonth, computed, earlierSheet }) =>
    `${capitalised(shortNames[indicator])} lũy kế phải bằng lũy kế tháng trước${earlierSheet === undefined ? "" : ` (tờ ${quoted(earlierSheet)})`} cộng trong tháng: ` +
    `${count(earlier)} + ${count(inMonth)} = ${count(computed)}, ô ghi ${count(stated)} (lệch ${signedCount(stated - computed)}).`,
};
