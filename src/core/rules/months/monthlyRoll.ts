import { exactSum } from "../../numbers/exactSum";
import { cellOf, type FigureColumn } from "../../model/records";
import type { CellRef } from "../../model/sheet";
import { examinedEach } from "../outcome/examinedEach";
import { mergedOutcome } from "../outcome/mergedOutcome";
import type { Outcome, SideCheck } from "../outcome/outcome";
import { leeway } from "../table/leeway";
import { cellsAt, effectOn } from "../table/places";
import { keyOn, onBasis, type TableSide } from "../table/tableSide";
import type { TableUnderCheck } from "../table/tableUnderCheck";
import { valueOf } from "../table/terms";
import { unitPath } from "../table/unitPath";
import { lackingMonths, monthFigures, type MonthFigures } from "./monthFigures";

/**
 * What there was up to the month before and what came in the month make what there is since 01/10. The month before stands in the table
 * itself or in another one; the first month of a year has none. An earlier report that was corrected since breaks this, so a person is asked.
 */
export const monthlyRoll: SideCheck<"monthlyRoll"> = {
  per: "side",
  run: (rule, side) => {
    const figures = side.basis === "current" ? monthFigures(side) : [];
    if (figures.length === 0) return { lacking: lackingMonths(side) };
    const rolled = figures.flatMap((each): readonly RolledFigures[] => {
      const earlierAt = earlierFigures(side, each);
      return earlierAt ? [{ ...each, earlierAt }] : [];
    });
    return rolled.length === 0 ? { lacking: ["previousPeriod"] } : mergedOutcome(rolled.map((each) => outcomeOf(side, each, rule.tolerance)));
  },
};

/** A figure of the month before, and its cell; the first month of a year begins with 0, which stands nowhere. */
interface EarlierFigure {
  readonly value: number;
  readonly at: CellRef | undefined;
}

interface RolledFigures extends MonthFigures {
  readonly earlierAt: (recordIndex: number) => EarlierFigure;
}

const none: EarlierFigure = { value: Number.NaN, at: undefined };

function outcomeOf(side: TableSide, { indicator, inMonth, cumulative, earlierAt }: RolledFigures, given: number | undefined): Outcome {
  const room = leeway(side, { columns: [cumulative, inMonth], addendCount: 3, given });
  const summed = cumulative.values.map((_, index) => exactSum([earlierAt(index).value, valueOf(inMonth, index)]));
  const gaps = cumulative.values.map((value, index) => exactSum([value, -(summed[index] ?? Number.NaN)]));
  return examinedEach({ ...cumulative, values: gaps }, (gap, recordIndex) => {
    if (room.allowsBinary(gap)) return undefined;
    const earlier = earlierAt(recordIndex);
    const facts = { side: side.side, indicator, stated: valueOf(cumulative, recordIndex), earlier: earlier.value, inMonth: valueOf(inMonth, recordIndex), computed: summed[recordIndex] ?? 0 };
    return {
      report: { code: "cumulativeNotRolled", facts: { ...facts, ...(earlier.at && earlier.at.sheet !== cumulative.sheet && { earlierSheet: earlier.at.sheet }) } },
      cells: [...cellsAt(recordIndex, cumulative, inMonth), ...(earlier.at ? [earlier.at] : [])],
      recordIndex,
      side: side.side,
      subject: keyOn(side, indicator),
      indicators: [indicator],
      effect: effectOn(side.table, cumulative, gap),
    };
  });
}

function earlierFigures(side: TableSide, { indicator }: MonthFigures): RolledFigures["earlierAt"] | undefined {
  const { period } = side.table.set;
  if (period?.months === 1) return () => ({ value: 0, at: undefined });
  const inTable = onBasis(side, "previousPeriod").column(indicator);
  if (inTable) return (index) => figureIn(inTable, index);
  const before = tableOfMonthBefore(side);
  const column = before?.set.columns.get(keyOn(side, indicator));
  if (!before || !column) return undefined;
  return (index) => {
    const there = before.recordAt(unitPath(side.table.set, index));
    return there === undefined ? none : figureIn(column, there);
  };
}

function figureIn(column: FigureColumn, recordIndex: number): EarlierFigure {
  return { value: valueOf(column, recordIndex), at: cellOf(column, recordIndex) };
}

/** The table of the same year that ends a month earlier, with money in the same unit. */
function tableOfMonthBefore({ table: { set, workbook } }: TableSide): TableUnderCheck | undefined {
  const { period, moneyUnit } = set;
  if (!period) return undefined;
  return workbook().find((other) => other.set.period?.year === period.year && other.set.period.months === period.months - 1 && other.set.moneyUnit === moneyUnit);
}
