import type { AnomalyFactsByCode } from "../../core";
import { namesOfTerms, valuesOfTerms } from "../arithmetic";
import { capitalised } from "../capitalised";
import { estimateText, figureText } from "../figureText";
import { listed } from "../listed";
import { quoted } from "../quoted";
import { earlierNames } from "./earlierNames";
import { shortNames } from "./indicatorNames";
import { numbers } from "./numbers";
import { plural } from "./plural";

const { count, decimal, percent, signed } = numbers;

/** A sentence for what is merely unusual. It accuses nobody: the figure may be right. */
export const anomalySentences: { readonly [Code in keyof AnomalyFactsByCode]: (facts: AnomalyFactsByCode[Code]) => string } = {
  impliedFigure: ({ indicator, terms, value }) =>
    `A blank cell that the others determine: ${shortNames[indicator]} = ${namesOfTerms(terms, shortNames)} = ` +
    `${terms.length > 1 ? `${valuesOfTerms(terms, count)} = ` : ""}${count(value)}.`,
  unusualChange: ({ indicator, basis, value, earlier, normal }) =>
    `${capitalised(shortNames[indicator])} ${figureText(numbers, indicator, value)}, in ${earlierNames[basis]} ` +
    `${figureText(numbers, indicator, earlier)}. Going by ${plural(normal.unitCount, "unit")}, ` +
    `${estimateText(numbers, indicator, normal.lower)} to ${estimateText(numbers, indicator, normal.upper)} would be usual.`,
  unlikeOtherUnits: (facts) =>
    `${capitalised(shortNames[facts.indicator])} ${percent(facts.percent)} is far from the others: the median of ` +
    `${plural(facts.normal.unitCount, "unit")} is ${percent(facts.medianPercent)}, usually ${percent(facts.normal.lower)} to ${percent(facts.normal.upper)}.`,
  unitFactorLikely: ({ indicator, value, expected, factor, figureCount }) =>
    `${capitalised(shortNames[indicator])} ${count(value)} is ${factorWords(factor)} the expected ${estimateText(numbers, indicator, expected)}: ` +
    `the unit may be wrong${figureCount > 1 ? ` in ${plural(figureCount, "figure")}` : ""}.`,
  sidesSwapped: ({ figureCount }) => `${count(figureCount)} figures of cases and of money in this row may stand in each other's place.`,
  rowsExchanged: ({ basis, one, two }) =>
    `The figures of row ${count(one.rowNumber)} ${quoted(one.label)} and row ${count(two.rowNumber)} ${quoted(two.label)} may stand in each other's place: each agrees only with the other's figures of ${earlierNames[basis]}.`,
  sameAsEarlier: ({ indicator, basis, value, figureCount }) =>
    `${capitalised(shortNames[indicator])} ${figureText(numbers, indicator, value)} is exactly that of ${earlierNames[basis]}` +
    `${figureCount > 1 ? `, like ${plural(figureCount - 1, "other figure")}` : ""}: it may be the old figure.`,
  cumulativeFell: ({ indicator, value, earlier, earlierMonths, earlierSheet }) =>
    `${capitalised(shortNames[indicator])} of ${figureText(numbers, indicator, value)} since 01/10, less than ${figureText(numbers, indicator, earlier)} ` +
    `after ${count(earlierMonths)} months of the same year (sheet ${quoted(earlierSheet)}). It falls only when an earlier period is corrected ` +
    `(Joint Circular 12/2021, art. 10; Circular 05/2024, art. 11).`,
  openingAboveClosing: ({ opening, closing, earlierYear, earlierSheet }) =>
    `The year opens with ${count(opening)}, more than ${earlierYear} closed with: ${count(closing)} (sheet ${quoted(earlierSheet)}). ` +
    `It can only be as much, or less after moves to the separate book, unless something was corrected.`,
  yearEndReclassified: (facts) =>
    `In the last month of the year the eligible share fell from ${percent(facts.earlierPercent)} (${count(facts.earlierMonths)} months, sheet ${quoted(facts.earlierSheet)}) to ${percent(facts.percent)}: check what was classified anew.`,
  yearEndEntrusted: ({ earlier, value, earlierMonths, earlierSheet }) =>
    `Entrusted cases leapt in the last month of the year: ${count(earlier)} after ${count(earlierMonths)} months (sheet ${quoted(earlierSheet)}), now ${count(value)}.`,
  repeatedValues: ({ figureCount, otherLabel }) =>
    `${plural(figureCount, "figure")} equal those of ${quoted(otherLabel)}: the row may have been copied.`,
  sameRate: (facts) =>
    `The same rate ${percent(facts.percent)} from different figures: ${listed(facts.labels, (rest) => `and ${plural(rest, "other unit")}`)}.`,
  allFinished: ({ value }) => `All ${count(value)} eligible are stated as finished (100\u00A0%).`,
  mostlyTerminated: ({ terminated, finished }) =>
    `Most of the result is terminated: ${count(terminated)} of ${count(finished)} finished (${percent((terminated / finished) * 100)}).`,
  heapedAboveTarget: ({ aboveCount, belowCount, bandPoints }) =>
    `${plural(aboveCount, "unit")} lie within ${decimal(bandPoints)} points above the target, only ${count(belowCount)} as closely below.`,
  denominatorShrank: (facts) =>
    `The rate rose from ${percent(facts.earlierPercent)} (${earlierNames[facts.basis]}) to ${percent(facts.percent)} mostly because fewer were eligible: ` +
    `${signed(facts.numeratorPoints)} from finished, ${signed(facts.denominatorPoints)} from eligible; ` +
    `the share eligible went from ${percent(facts.earlierSharePercent)} to ${percent(facts.sharePercent)}.`,
};

function factorWords(factor: number): string {
  return factor >= 1 ? `${count(factor)} times` : `1/${count(Math.round(1 / factor))} of`;
}
