import type { Finding } from "../model/finding";
import { sides, type Side } from "../model/indicator";
import type { Period } from "../model/period";
import type { ComparedTable } from "./comparedTable";
import { summedFigure } from "./entryFigures";
import { periodFinding, reportedTolerance, sourceName } from "./periodFinding";
import { provincesOfTable } from "./provincesOfTable";
import { entriesOfTable, joinedEntries, type UnitEntry } from "./unitEntries";
import { unitMatcher } from "./unitMatcher";

/** Months of a whole statistical year. */
const wholeYear = 12;

/** What a year opens with is no more than what the report of the whole year before closed with. */
export function closingFindings(now: ComparedTable, files: readonly ComparedTable[]): readonly Finding[] {
  const { period } = now.set;
  const closing = files.filter(({ set }) => period !== undefined && isYearBefore(set.period, period));
  if (!period || closing.length === 0) return [];
  const entriesIn = (table: ComparedTable) => entriesOfTable({ table, basis: "current", provinces: provincesOfTable(table) });
  const match = unitMatcher(joinedEntries(closing.flatMap(entriesIn)));
  return entriesIn(now).flatMap((entry) => {
    const { match: how, entries } = match(entry);
    return how.kind === "incomplete" ? [] : sides.flatMap((side) => findingOf(now, { entry, before: entries, side, earlierYear: period.year - 1 }));
  });
}

function isYearBefore(then: Period | undefined, now: Period): boolean {
  return then?.year === now.year - 1 && then.months === wholeYear;
}

interface Opening {
  readonly entry: UnitEntry;
  readonly before: readonly UnitEntry[];
  readonly side: Side;
  readonly earlierYear: number;
}

function findingOf({ set }: ComparedTable, { entry, before, side, earlierYear }: Opening): readonly Finding[] {
  const [opened, closed] = [summedFigure([entry], { side, indicator: "carriedIn", units: set }), summedFigure(before, { side, indicator: "carriedOut", units: set })];
  const [at, recordIndex] = [opened.at[0], entry.parts[0]?.recordIndexes[0]];
  if (typeof opened.value !== "number" || typeof closed.value !== "number" || !at || recordIndex === undefined) return [];
  if (opened.value - closed.value <= reportedTolerance(side, closed.at.length + 1)) return [];
  const facts = { side, opening: opened.value, closing: closed.value, earlierYear, earlierSheet: sourceName(closed.at) };
  return [periodFinding(set, { ruleId: "SS-02", report: { code: "openingAboveClosing", facts }, at, recordIndex, side, subject: `${side}.carriedIn` })];
}
