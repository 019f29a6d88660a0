import type { EarlierBasis } from "../../model/anomalyFacts";
import { cellOf, type ChangeColumn } from "../../model/records";
import { changeExplanation, computedChange, type FiguresInTime } from "./changeExplanation";
import { computedRates, percentOfFraction } from "../ratios/computedRates";
import { eligibleAt, finishedAt, hasRate, rateSource, type RateSource } from "../../rates/rateSource";
import { mergedOutcome } from "../outcome/mergedOutcome";
import type { Breach, Outcome, SideCheck } from "../outcome/outcome";
import { effectOn } from "../table/places";
import type { PercentOf } from "../ratios/ratesAndTargets";
import { readChanges } from "./readChanges";
import { keyOn, onBasis, type TableSide } from "../table/tableSide";
import { valueOf } from "../table/terms";

/**
 * The stated change of a figure is that from the earlier figure which the table itself shows: as an amount, in percent of the earlier
 * figure, or in points for a rate. The change of the rate from the same period last year has a rule of its own.
 */
export const statedChange: SideCheck<"statedChange"> = {
  per: "side",
  run: (_, side) => {
    if (side.basis !== "current") return { lacking: [] };
    const changes = (side.table.set.changes ?? []).filter((change) => change.side === side.side);
    const examined = changes.flatMap((change) => {
      const basis = basisOf(side, change);
      return basis ? [examinedColumn(side, change, basis)] : [];
    });
    return examined.length === 0 ? { lacking: [] } : mergedOutcome(examined);
  },
};

/** The earlier period that a change is from: the one that the header names, else the one that the table shows. */
function basisOf(side: TableSide, { basis, indicator }: ChangeColumn): EarlierBasis | undefined {
  const shown = (["samePeriodLastYear", "previousPeriod"] as const).filter((each) => figuresOn(onBasis(side, each), indicator) !== undefined);
  return shown.find((each) => basis === undefined || each === basis);
}

function examinedColumn(side: TableSide, change: ChangeColumn, basis: EarlierBasis): Outcome {
  const nothing = (): number => Number.NaN;
  const figuresIn = (each: TableSide["basis"]) => figuresOn(onBasis(side, each), change.indicator) ?? nothing;
  const [now, before, other] = [figuresIn("current"), figuresIn(basis), figuresIn(basis === "previousPeriod" ? "samePeriodLastYear" : "previousPeriod")];
  const figuresAt = (index: number): FiguresInTime => ({ now: now(index), before: before(index) });
  const read = readChanges(change, figuresAt);
  const breaches: Breach[] = [];
  let passed = 0;
  for (let index = 0; index < change.column.values.length; index += 1) {
    const [stated, computed] = [read.statedAt(index), computedChange(read.kind, figuresAt(index))];
    const gap = Math.abs(stated - computed);
    if (gap <= read.toleranceAt(index)) passed += 1;
    if (!(gap > read.toleranceAt(index))) continue;
    const explanation = changeExplanation({ kind: read.kind, stated, tolerance: read.toleranceAt(index), ...figuresAt(index), otherBefore: other(index) });
    breaches.push({
      report: { code: "changeDiffers", facts: { side: side.side, indicator: change.indicator, kind: read.kind, basis, stated, computed, value: now(index), earlier: before(index), explanation } },
      cells: [cellOf(change.column, index)],
      recordIndex: index,
      side: side.side,
      subject: `${basis}:${keyOn(side, change.indicator)}:${read.kind}`,
      indicators: ["rateChange"],
      effect: read.kind === "amount" ? effectOn(side.table, change.column, stated - computed) : 0,
    });
  }
  return { passed, failed: breaches.length, undecided: change.column.values.length - passed - breaches.length, breaches };
}

/** The figures of an indicator on a basis, rates in percent; `undefined` where the table does not show them. */
function figuresOn(side: TableSide, indicator: ChangeColumn["indicator"]): PercentOf | undefined {
  const source = rateSource(side.table.set, side.side, side.basis);
  if (indicator === "rate") return hasRate(source) ? computedRates(side).percentOf : undefined;
  if (indicator === "eligibleShare") return shareOf(source);
  if (indicator === "finished" && source.enforced) return (index) => finishedAt(source, index);
  const column = side.column(indicator);
  return column && ((index) => valueOf(column, index));
}

function shareOf(source: RateSource): PercentOf | undefined {
  const { toEnforce, eligible } = source;
  return toEnforce && eligible && ((index) => percentOfFraction(eligibleAt(source, index), valueOf(toEnforce, index)));
}
