import { countIndicators, rateIndicators, type Indicator } from "../../model/indicator";
import type { ColumnReading } from "./columnReading";
import type { HeaderLabel } from "../header/headerPaths";
import { saysAmount } from "./saysAmount";
import type { Subject } from "../titles/subjectOf";

/** The indicator of a column once its neighbours were asked; `undefined` when it remains unknown. */
export function columnIndicators(readings: readonly ColumnReading[]): readonly (Indicator | undefined)[] {
  const indicators: (Indicator | undefined)[] = [];
  readings.forEach((reading, index) => indicators.push(indicatorOf({ reading, readings, index, before: indicators[index - 1] })));
  return indicators;
}

/** A column among the others of its table. */
interface Place {
  readonly reading: ColumnReading;
  readonly readings: readonly ColumnReading[];
  readonly index: number;
  readonly before: Indicator | undefined;
}

/** Subjects that are indicators only in their place among others. */
const settledByPlace: { readonly [S in Subject]?: (place: Place) => Indicator | undefined } = {
  foreign: () => undefined,
  done: (place) => (hasSibling(place, ["terminated", "doneInAll"]) ? "enforced" : "finished"),
  doneInAll: () => "finished",
  rate: rateOf,
  groupTotal: totalOfNeighbours,
  other: otherOf,
  change: changeOf,
};

function indicatorOf(place: Place): Indicator | undefined {
  const { subject } = place.reading;
  if (subject === undefined) return undefined;
  const settle = settledByPlace[subject];
  return settle ? settle(place) : isIndicator(subject) ? subject : undefined;
}

const indicators: ReadonlySet<string> = new Set<string>([...countIndicators, ...rateIndicators]);

function isIndicator(subject: string): subject is Indicator {
  return indicators.has(subject);
}

/** Whether a column of the same side and time is about one of the subjects. */
function hasSibling({ reading, readings }: Place, subjects: readonly Subject[]): boolean {
  return readings.some((other) => other.subject !== undefined && subjects.includes(other.subject) && isOfSameTime(other, reading) && other.side === reading.side);
}

function isOfSameTime(one: ColumnReading, other: ColumnReading): boolean {
  return one.basis === other.basis && one.year === other.year && one.period?.months === other.period?.months;
}

/** What is not carried out, or only a part of what is: "%" below it is its share, and no rate of results. */
const withoutRate: ReadonlySet<Subject | undefined> = new Set<Subject>([
  ...(["notEligible", "otherNotEligible", "postponed", "suspended", "deferredArticle48", "inProgress", "terminated", "reduced"] as const),
]);

/** A rate below "có điều kiện" is its share of what is to be enforced, unless results stand there too. */
function rateOf({ reading, readings }: Place): Indicator | undefined {
  if (withoutRate.has(reading.parent)) return undefined;
  if (reading.parent !== "eligible" && reading.parent !== "toEnforce") return "rate";
  const parentLabel = [...reading.header.labels].reverse().find(({ meaning }) => meaning.subject === reading.parent);
  const hasResult = readings.some((other) => (other.subject === "done" || other.subject === "doneInAll") && parentLabel !== undefined && isUnder(other, parentLabel));
  return hasResult || reading.parent === "toEnforce" ? "rate" : "eligibleShare";
}

const resultParts: ReadonlySet<Subject | undefined> = new Set<Subject>(["done", "terminated", "reduced"]);

/** "Tổng số" of nothing is what was accepted when its parts follow at once, and all that is finished where it stands beside nothing but results. */
function totalOfNeighbours({ reading, readings, index }: Place): Indicator | undefined {
  const next = readings[index + 1]?.subject;
  if (next === "carriedIn" || next === "newlyAccepted") return "accepted";
  const heading = reading.header.labels.at(-2);
  const beside = heading ? readings.filter((other) => other !== reading && isUnder(other, heading)) : [];
  return beside.length > 1 && beside.every(({ subject }) => resultParts.has(subject)) ? "finished" : undefined;
}

const eligibleParts: ReadonlySet<Indicator | undefined> = new Set<Indicator>(["inProgress", "deferredArticle48", "enforced", "terminated", "reduced"]);
const notEligibleParts: ReadonlySet<Indicator | undefined> = new Set<Indicator>(["postponed", "suspended"]);

function otherOf({ reading, before }: Place): Indicator | undefined {
  if (reading.parent === "eligible") return "otherEligible";
  if (reading.parent === "notEligible") return "otherNotEligible";
  if (reading.parent !== undefined && reading.parent !== "toEnforce") return undefined;
  if (eligibleParts.has(before)) return "otherEligible";
  return notEligibleParts.has(before) ? "otherNotEligible" : undefined;
}

/** Whether a column stands under a label; a label over merged cells is the same one for all of its columns. */
function isUnder({ header }: ColumnReading, { rowIndex, columnIndex }: HeaderLabel): boolean {
  return header.labels.some((label) => label.rowIndex === rowIndex && label.columnIndex === columnIndex);
}

/** Whether a change is one of cases or money, or stands under one heading with such a change: then its percent may be of that. */
function isAmongAmounts(reading: ColumnReading, beside: ColumnReading | undefined): boolean {
  if (isOfAmounts(reading)) return true;
  return beside?.subject === "change" && isOfAmounts(beside) && beside.header.labels.slice(0, -1).some((label) => isUnder(reading, label));
}

function isOfAmounts({ header }: ColumnReading): boolean {
  return saysAmount(header.labels.at(-1)?.text ?? "");
}

const besideRates: ReadonlySet<Indicator | undefined> = new Set<Indicator>(["rate", "target", "targetDifference"]);

/** A difference is from the target or from an earlier rate. Where the header does not say, only one of the two may stand in the table. */
function changeOf({ reading, readings, index, before }: Place): Indicator | undefined {
  if (isAmongAmounts(reading, readings[index - 1])) return undefined;
  const says = reading.header.labels.map(({ text }) => text.normalize("NFC")).join(" ");
  if (reading.parent !== "rate" && !besideRates.has(before) && !/tỷ lệ|tỉ lệ|điểm/iu.test(says)) return undefined;
  if (/cùng kỳ|năm trước|kỳ trước|năm ngoái/iu.test(says)) return "rateChange";
  const beside = readings.filter(({ side }) => side === reading.side);
  const hasTarget = beside.some(({ subject }) => subject === "target");
  if (hasTarget === hasEarlierRate(beside)) return undefined;
  return hasTarget ? "targetDifference" : "rateChange";
}

function hasEarlierRate(readings: readonly ColumnReading[]): boolean {
  const rates = readings.filter(({ subject, basis }) => subject === "rate" && basis !== "inMonth");
  return rates.some(({ basis }) => basis !== undefined) || new Set(rates.map(({ year }) => year)).size > 1;
}
