import type { Basis, Side } from "../../model/indicator";
import type { MoneyUnit } from "../../model/moneyUnit";
import type { PeriodLength } from "../../model/period";
import type { ColumnHeader, HeaderLabel } from "../header/headerPaths";
import type { Subject } from "../titles/subjectOf";

/** What the labels above a column say together, before its neighbours are asked. */
export interface ColumnReading {
  readonly header: ColumnHeader;
  readonly subject: Subject | undefined;
  /** The subject of the nearest label above the one that gave the subject. */
  readonly parent: Subject | undefined;
  readonly side: Side | undefined;
  readonly basis: Exclude<Basis, "current"> | undefined;
  readonly year: number | undefined;
  readonly period: PeriodLength | undefined;
  readonly isQuarter: boolean;
  readonly moneyUnit: MoneyUnit | undefined;
  readonly purpose: HeaderLabel["meaning"]["purpose"];
}

/** Reads the labels of a column from the lowest up: the lowest that says something decides. */
export function columnReading(header: ColumnHeader): ColumnReading {
  const lowestFirst = [...header.labels].reverse().map(({ meaning }) => meaning);
  const times = timesIn(lowestFirst);
  const [subject, parent] = isOfMonthElsewhere(times) ? (["foreign", undefined] as const) : settled(subjectsOf(header));
  return {
    header,
    subject,
    parent,
    side: lowestFirst.find(({ side }) => side !== undefined)?.side,
    basis: [...times][0],
    year: lowestFirst.find(({ year }) => year !== undefined)?.year,
    period: ofTargets.has(subject) ? undefined : lowestFirst.find(({ period }) => period !== undefined)?.period,
    isQuarter: lowestFirst.some(({ isQuarter }) => isQuarter),
    moneyUnit: lowestFirst.find(({ moneyUnit }) => moneyUnit !== undefined)?.moneyUnit,
    purpose: lowestFirst.find(({ purpose }) => purpose !== undefined)?.purpose,
  };
}

/** The times that the labels name, other than that of the table. */
function timesIn(lowestFirst: readonly HeaderLabel["meaning"][]): ReadonlySet<Exclude<Basis, "current">> {
  return new Set(lowestFirst.flatMap(({ basis }) => (basis === undefined || basis === "current" ? [] : [basis])));
}

/** A month alone of an earlier period is compared with nothing here. */
function isOfMonthElsewhere(times: ReadonlySet<Basis>): boolean {
  return times.size > 1 && times.has("inMonth");
}

/** A target is of a whole year, whatever the period of its table. */
const ofTargets: ReadonlySet<Subject | undefined> = new Set<Subject>(["target", "targetDifference"]);

/** Subjects from the lowest label up. A lowest label that says nothing known hides what stands above it: it is a part of it, and which is not known. */
function subjectsOf(header: ColumnHeader): readonly Subject[] {
  const lowest = header.labels[header.labels.length - 1];
  if (!lowest || isUnknown(lowest)) return [];
  return [...header.labels].reverse().flatMap(({ meaning }) => meaning.subject ?? []);
}

function isUnknown({ meaning }: HeaderLabel): boolean {
  return meaning.subject === undefined && meaning.side === undefined && meaning.basis === undefined && meaning.year === undefined && !meaning.isQuarter;
}

/** Populations of their own: what is a part of them is no part of the table's main line. */
const ownPopulations: ReadonlySet<Subject | undefined> = new Set<Subject>([
  ...(["exOfficio", "onRequest", "carriedOut", "carriedIn", "entrusted", "withdrawn", "trackedSeparately", "foreign"] as const),
]);

function settled([lowest, ...above]: readonly Subject[]): readonly [subject: Subject | undefined, parent: Subject | undefined] {
  const parent = above.find((subject) => subject !== "groupTotal");
  if (lowest === "groupTotal") return [totalOf(parent), undefined];
  if (lowest === parent) return [lowest, undefined];
  if (lowest === "change") return [changeOf(parent), parent];
  const ofRate = lowest === "rate" ? settledRate(parent, above) : undefined;
  return ofRate ?? [isPartOfAnother(lowest, parent) ? "foreign" : lowest, parent];
}

/** "%" below a target is the target, and below a change a change. */
function settledRate(parent: Subject | undefined, above: readonly Subject[]): readonly [subject: Subject, parent: Subject | undefined] | undefined {
  if (parent === "change") return [changeInPercent(above), parent];
  return parent === "target" ? ["target", undefined] : undefined;
}

/** "%" below "tăng, giảm" is the growth of a figure, or the change of a rate, and never a rate itself. */
function changeInPercent(above: readonly Subject[]): Subject {
  const changed = above.find((subject) => subject !== "groupTotal" && subject !== "change");
  return changed === undefined || changed === "rate" ? "change" : "foreign";
}

/** Whether a label counts a part of something else than what its words alone would say. */
function isPartOfAnother(lowest: Subject | undefined, parent: Subject | undefined): boolean {
  if (ownPopulations.has(parent)) return lowest !== undefined;
  const isOfNewCases = lowest === "exOfficio" || lowest === "onRequest";
  return isOfNewCases && parent !== undefined && parent !== "newlyAccepted";
}

function totalOf(parent: Subject | undefined): Subject {
  if (parent === "done") return "doneInAll";
  return parent ?? "groupTotal";
}

function changeOf(parent: Subject | undefined): Subject {
  return parent === "target" || parent === "targetDifference" ? "targetDifference" : "change";
}
