import { areaAddress, type FactsByCode, type NamedRow, type RowFactsByCode, type RowReason } from "../../core";
import { listed } from "../listed";
import { quoted } from "../quoted";
import { shortNames } from "./indicatorNames";
import { numbers } from "./numbers";
import { plural } from "./plural";
import { sideNames } from "./sideNames";

const { count, signedCount } = numbers;

/** Sentences about whole rows and blocks of cells. */
export const rowSentences: { readonly [Code in keyof RowFactsByCode]: (facts: RowFactsByCode[Code]) => string } = {
  totalOffByRows: (facts) => reasons[facts.reason](facts),
  numbersAsText: ({ cellCount, area, text, value }) =>
    `${plural(cellCount, "cell")} in ${areaAddress(area)} hold numbers as text, so Excel leaves them out of sums; the first holds the text ${quoted(text)}, which is ${count(value)}.`,
};

type RowFacts = FactsByCode["totalOffByRows"];

const reasons: { readonly [Reason in RowReason]: (facts: RowFacts) => string } = {
  leftOut: (facts) =>
    `The total ${quoted(facts.total.label)} leaves out ${rowNames(facts.rows)}: ${plural(facts.columnCount, "column")} are off by just these figures (${example(facts)}).${missedBy(facts)}`,
  countedTwice: (facts) =>
    `The total ${quoted(facts.total.label)} counts ${rowNames(facts.rows)} twice: ${plural(facts.columnCount, "column")} are off by just these figures (${example(facts)}).`,
  repeated: ({ rows, twin, total }) =>
    `${capitalRows(rows)} repeats ${twinName(twin)}: the figures are the same, and the total ${quoted(total.label)} does not count it. Delete the row.`,
  copied: (facts) =>
    `${capitalRows(facts.rows)} bears the figures of ${twinName(facts.twin)}, so ${plural(facts.columnCount, "column")} disagree with the total ${quoted(facts.total.label)} (${example(facts)}).`,
  absent: (facts) =>
    `${facts.missing.length > 0 ? `The table lacks ${unitNames(facts.missing)}, which the total ${quoted(facts.total.label)} counts` : `The table may lack a row that the total ${quoted(facts.total.label)} counts`}: ${plural(facts.columnCount, "column")} of the total exceed the rows (${example(facts)}).`,
  unlike: (facts) =>
    `The total ${quoted(facts.total.label)} differs from its rows in ${plural(facts.columnCount, "column")} (${example(facts)}): it may not have been worked out anew, or be of another version.`,
};

/** "row 17 “Lai Châu”", "rows 17 “Lai Châu”, 18 “Sơn La”". */
function rowNames(rows: readonly NamedRow[]): string {
  const names = rows.map(({ label, rowNumber }) => `${count(rowNumber)} ${quoted(label)}`);
  return `${rows.length > 1 ? "rows" : "row"} ${listed(names, (others) => `and ${plural(others, "other")}`)}`;
}

function capitalRows(rows: readonly NamedRow[]): string {
  return `R${rowNames(rows).slice(1)}`;
}

function twinName(twin: NamedRow | undefined): string {
  return twin ? rowNames([twin]) : "another row";
}

function unitNames(missing: readonly string[]): string {
  return listed(missing.map(quoted), (others) => `and ${plural(others, "other")}`);
}

/** One of the columns: "accepted by cases: the rows add up to 53,460, the total says 53,640, off by +180". */
function example({ indicator, side, stated, summed }: RowFacts): string {
  return `${shortNames[indicator]} ${sideNames[side]}: the rows add up to ${count(summed)}, the total says ${count(stated)}, off by ${signedCount(stated - summed)}`;
}

function missedBy({ formula, rows }: RowFacts): string {
  return formula === "" ? "" : ` The formula ${formula} misses ${rows.length > 1 ? "them" : "it"}.`;
}
