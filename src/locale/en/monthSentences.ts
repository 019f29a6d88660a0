import type { FactsByCode } from "../../core";
import { capitalised } from "../capitalised";
import { quoted } from "../quoted";
import { shortNames } from "./indicatorNames";
import { numbers } from "./numbers";

const { count, signedCount } = numbers;

/** The sentences about the last month of a period beside what was counted from 01/10. */
export const monthSentences: { readonly [Code in "monthAboveCumulative" | "cumulativeNotRolled"]: (facts: FactsByCode[Code]) => string } = {
  monthAboveCumulative: ({ indicator, inMonth, cumulative }) =>
    `${capitalised(shortNames[indicator])} in the month (${count(inMonth)}) cannot be more than since 01/10 (${count(cumulative)}): ${count(inMonth - cumulative)} too many.`,
  cumulativeNotRolled: ({ indicator, stated, earlier, inMonth, computed, earlierSheet }) =>
    `${capitalised(shortNames[indicator])} since 01/10 must be that of the month before${earlierSheet === undefined ? "" : ` (sheet ${quoted(earlierSheet)})`} and that of the month: ` +
    `${count(earlier)} + ${count(inMonth)} = ${count(computed)}, the cell says ${count(stated)} (off by ${signedCount(stated - computed)}).`,
};
