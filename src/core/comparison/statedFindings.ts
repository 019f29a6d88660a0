import type { EarlierBasis } from "../model/anomalyFacts";
import type { ChangedIndicator } from "../model/change";
import type { Finding } from "../model/finding";
import type { FigureKey, Side } from "../model/indicator";
import { isNoValue, type NoValue } from "../model/noValue";
import { cellOf } from "../model/records";
import type { ComparedTable, SourceCell } from "./comparedTable";
import type { ComparedCount, ComparedSide, ComparedUnit } from "./comparedUnit";
import { periodFinding, reportedTolerance, sourceName } from "./periodFinding";
import type { StatedChange } from "./statedChange";
import type { TableComparison } from "./tableComparison";

/** What a table states of an earlier period, or of the change since, that the report of that period does not bear out. */
export function statedFindings({ set, file }: ComparedTable, { basis, sources, units }: TableComparison): readonly Finding[] {
  if (basis === "previousSubmission" || sources.some(({ isSameTable }) => isSameTable) || sources.every((source) => source.file === file)) return [];
  return units.flatMap((unit) =>
    unit.sides.flatMap((side) => {
      const examined: Examined = { table: { set }, basis, unit, side };
      return [...side.counts.flatMap((count) => earlierFinding(examined, count)), ...figuresOf(side).flatMap((figure) => changeFindings(examined, figure))];
    }),
  );
}

interface Examined {
  readonly table: ComparedTable;
  readonly basis: EarlierBasis;
  readonly unit: ComparedUnit;
  readonly side: ComparedSide;
}

/** A figure with the changes that the table states of it; rates in percent. */
interface FigureWithChanges {
  readonly indicator: ChangedIndicator;
  readonly now: number | NoValue;
  readonly before: number | NoValue;
  readonly stated: readonly StatedChange[];
  readonly beforeAt: readonly SourceCell[];
}

function figuresOf({ counts, rate, eligibleShare }: ComparedSide): readonly FigureWithChanges[] {
  const beforeAt = counts.find(({ indicator }) => indicator === "eligible")?.beforeAt ?? [];
  const inPercent = (value: number | NoValue) => (isNoValue(value) ? value : value * 100);
  const ofRate = (indicator: "rate" | "eligibleShare", { now, before, stated }: ComparedSide["rate"]) => ({ indicator, now: inPercent(now), before: inPercent(before), stated, beforeAt });
  return [...counts, ofRate("rate", rate), ofRate("eligibleShare", eligibleShare)];
}

/** Where the table shows the earlier figure itself, its own rule holds the change against that one. */
function changeFindings({ table: { set }, basis, unit, side: { side } }: Examined, figure: FigureWithChanges): readonly Finding[] {
  const { indicator, now, before, stated: changes, beforeAt } = figure;
  const { recordIndex } = unit;
  if (recordIndex === undefined || isNoValue(now) || isNoValue(before) || showsEarlier(set.columns, { basis, side, indicator })) return [];
  return changes.flatMap(({ verdict, kind, stated, computed, explanation = "unknown", at }) => {
    if (verdict !== "wrong" || isNoValue(stated) || isNoValue(computed)) return [];
    const facts = { side, indicator, kind, basis, stated, computed, value: now, earlier: before, explanation, earlierSource: sourceName(beforeAt) };
    return [periodFinding(set, { ruleId: "SS-04", report: { code: "changeDiffers", facts }, at, recordIndex, side, subject: `${basis}:${side}.${indicator}` })];
  });
}

function showsEarlier(columns: ReadonlyMap<FigureKey, unknown>, { basis, side, indicator }: { readonly basis: EarlierBasis; readonly side: Side; readonly indicator: ChangedIndicator }): boolean {
  return columns.has(`${basis}:${side}.${indicator}`);
}

/** An earlier column of the table against the report of that period. */
function earlierFinding({ table: { set }, basis, unit: { recordIndex = -1, match }, side: { side } }: Examined, { indicator, before, beforeAt }: ComparedCount): readonly Finding[] {
  const key: FigureKey = `${basis}:${side}.${indicator}`;
  const column = set.columns.get(key);
  const stated = column?.values[recordIndex] ?? Number.NaN;
  if (!column || isNoValue(before) || !(Math.abs(stated - before) > reportedTolerance(side, beforeAt.length))) return [];
  const facts = { side, indicator, basis, stated, reported: before, earlierSource: sourceName(beforeAt), parts: match.kind === "merged" ? match.from : [] };
  return [periodFinding(set, { ruleId: "SS-05", report: { code: "earlierDiffers", facts }, at: cellOf(column, recordIndex), recordIndex, side, subject: key })];
}
