import type { Finding } from "../model/finding";
import type { ComparedTable } from "./comparedTable";
import { compareTables } from "./compareTables";
import type { ComparedCount, ComparedUnit } from "./comparedUnit";
import { cumulativeIndicators } from "../model/cumulativeIndicators";
import { periodFinding, reportedTolerance, sourceName } from "./periodFinding";
import type { Side } from "../model/indicator";

/** Figures counted from 01/10 that are smaller than the report of an earlier period of the same year. */
export function cumulativeFindings(now: ComparedTable, files: readonly ComparedTable[]): readonly Finding[] {
  const result = compareTables(now, files, { basis: "previousPeriod" });
  if (result.kind !== "compared" || result.sources.some(({ isSameTable }) => isSameTable)) return [];
  const earlierMonths = result.beforePeriod?.months ?? 0;
  return result.units.flatMap((unit) =>
    unit.sides.flatMap(({ side, counts }) => counts.filter((count) => hasFallen(count, side)).flatMap((count) => findingOf(now, { unit, side, count, earlierMonths }))),
  );
}

function hasFallen({ indicator, change, nowAt, beforeAt }: ComparedCount, side: Side): boolean {
  return cumulativeIndicators.has(indicator) && typeof change === "number" && change < -reportedTolerance(side, nowAt.length + beforeAt.length);
}

interface Fallen {
  readonly unit: ComparedUnit;
  readonly side: Side;
  readonly count: ComparedCount;
  readonly earlierMonths: number;
}

function findingOf({ set }: ComparedTable, { unit, side, count, earlierMonths }: Fallen): readonly Finding[] {
  const [at] = count.nowAt;
  const { recordIndex } = unit;
  if (!at || recordIndex === undefined || typeof count.now !== "number" || typeof count.before !== "number") return [];
  const { indicator, now: value, before: earlier, beforeAt } = count;
  const facts = { side, indicator, value, earlier, earlierMonths, earlierSheet: sourceName(beforeAt) };
  return [periodFinding(set, { ruleId: "SS-01", report: { code: "cumulativeFell", facts }, at, recordIndex, side, subject: `${side}.${indicator}` })];
}
