import { namesOfTerms, valuesOfTerms } from "../arithmetic";
import { capitalised } from "../capitalised";
import { quoted } from "../quoted";
import type { FindingSentences } from "../words";
import { anomalySentences } from "./anomalySentences";
import { changeSentences } from "./changeSentences";
import { checkabilitySentences } from "./checkabilitySentences";
import { differenceDiffersSentence } from "./differenceSentences";
import { errorMeaning } from "./errorMeaning";
import { shortNames } from "./indicatorNames";
import { monthSentences } from "./monthSentences";
import { numbers } from "./numbers";
import { plural } from "./plural";
import { rateDiffersSentence, shareDiffersSentence } from "./ratioSentences";
import { rowSentences } from "./rowSentences";
import { countedThings, sideNames } from "./sideNames";
import { structureSentences } from "./structureSentences";

const { count, percent, signedCount } = numbers;

/** A sentence for every finding: what the cell says, what it has to say, and the arithmetic between the two. */
export const findingSentences: FindingSentences = {
  ...anomalySentences,
  ...structureSentences,
  ...rowSentences,
  ...monthSentences,
  balanceBroken: ({ total, terms, stated, computed }) =>
    `${capitalised(shortNames[total])} must be ${namesOfTerms(terms, shortNames)}: ` +
    `${valuesOfTerms(terms, count)} = ${count(computed)}, the cell says ${count(stated)} (off by ${signedCount(stated - computed)}).`,
  partsExceedTotal: ({ total, terms, stated, computed }) =>
    `The parts of ${shortNames[total]} add up to more than the whole: ${valuesOfTerms(terms, count)} = ${count(computed)}, ` +
    `the whole says ${count(stated)} (${count(computed - stated)} too many).`,
  remainderLarge: ({ total, terms, stated, remainder, sharePercent }) =>
    `What is left of ${shortNames[total]} besides ${namesOfTerms(terms, shortNames)} is unusually large: ` +
    `${count(remainder)} of ${count(stated)} (${percent(sharePercent)}).`,
  orderBroken: ({ smaller, larger, smallerValue, largerValue }) =>
    `${capitalised(shortNames[smaller])} (${count(smallerValue)}) cannot exceed ${shortNames[larger]} (${count(largerValue)}): ` +
    `${count(smallerValue - largerValue)} too many.`,
  totalRowDiffers: ({ indicator, stated, summed, addendCount }) =>
    `${plural(addendCount, "row")} of ${shortNames[indicator]} add up to ${count(summed)}, the total says ${count(stated)} ` +
    `(off by ${signedCount(stated - summed)}).`,
  rateDiffers: rateDiffersSentence,
  shareDiffers: shareDiffersSentence,
  rateOverZero: ({ statedPercent }) => `A rate of ${percent(statedPercent)} is stated although nothing was eligible: over 0 there is no rate.`,
  ...changeSentences,
  differenceDiffers: differenceDiffersSentence,
  rateOutOfRange: ({ statedPercent }) => `The rate ${percent(statedPercent)} lies outside 0 to 100\u00A0%.`,
  mixedRateScales: ({ scale, otherCount }) =>
    scale === "percent"
      ? `The column states percentages (86.44), but ${plural(otherCount, "cell")} read like 0.8644. The column needs one form.`
      : `The column reads like 0.8644, but ${plural(otherCount, "cell")} state percentages (86.44). The column needs one form.`,
  numberAsText: ({ text, value }) => `The cell holds the text ${quoted(text)}, not a number, so Excel leaves it out of sums. Type ${count(value)} as a number.`,
  textInsteadOfNumber: ({ text }) =>
    text.trim() === "" ? "A number belongs here; the cell holds an empty text." : `A number belongs here; the cell says ${quoted(text)}.`,
  errorValue: ({ error }) => `The cell shows ${error || "an error"}: ${errorMeaning(error)}.`,
  negativeCount: ({ side, indicator, value }) => `${capitalised(shortNames[indicator])} says ${count(value)}: ${countedThings[side]} is never negative.`,
  fractionOfCase: ({ indicator, value }) => `${capitalised(shortNames[indicator])} says ${count(value)}: cases are whole.${thousandsHint(value)}`,
  targetMissing: ({ side }) => `No target ${sideNames[side]} has been entered, so nobody can say over or under.`,
  duplicateUnit: ({ label, otherRowNumber, repeatingRowNumber }) =>
    repeatingRowNumber === undefined
      ? `${quoted(label)} already stands in row ${count(otherRowNumber)}: each unit has one row.`
      : `Row ${count(repeatingRowNumber)} repeats row ${count(otherRowNumber)}: both say ${quoted(label)}, with the same figures. Delete one.`,
  impossibleDate: ({ text }) => `${quoted(text)} names a day that does not exist.`,
  periodMissing: () => "No reporting period was found. State it in the title, such as “12 tháng năm 2022”.",
  ...checkabilitySentences,
  moneyUnitMissing: () => "The unit of money is not stated. State it above the table, such as “Đơn vị tính: 1.000 đồng”.",
};

/** "12.132" typed where the dot is a decimal point arrives as twelve and a fraction. */
function thousandsHint(value: number): string {
  const thousands = Math.round(value * 1000);
  return Math.abs(value * 1000 - thousands) < 1e-6 ? ` Is it ${count(thousands)}?` : "";
}
