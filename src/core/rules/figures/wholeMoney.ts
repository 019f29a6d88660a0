import { countIndicators, type CountIndicator } from "../../model/indicator";
import { cellOf, type FigureColumn } from "../../model/records";
import type { CellRef } from "../../model/sheet";
import type { Breach, SideCheck } from "../outcome/outcome";
import { keyOn, type TableSide } from "../table/tableSide";

/** Money in a unit this small or smaller is counted in whole units; in triệu and tỷ decimals are usual. */
const countedUnitMax = 1_000;

/**
 * Money in đồng or nghìn đồng is whole. A few fractions among whole amounts are usually typing; where most amounts have them they come from
 * formulas over a finer unit, and are remarked only.
 */
export const wholeMoney: SideCheck<"wholeMoney"> = {
  per: "side",
  run: (_, side) => {
    const { moneyUnit } = side.table.set;
    if (side.side !== "money" || moneyUnit === undefined || moneyUnit > countedUnitMax) return { lacking: [] };
    const columns = countIndicators.flatMap((indicator) => side.column(indicator) ?? []);
    if (columns.length === 0) return { lacking: [keyOn(side, "accepted")] };
    const known = columns.reduce((count, { values }) => count + values.reduce((sum, value) => sum + Number(value === value), 0), 0);
    const cellCount = columns.reduce((count, { values }) => count + values.length, 0);
    const fractions = countIndicators.flatMap((indicator) => fractionsIn(side, indicator));
    const breach = breachOf(side, fractions, known);
    return { passed: known - fractions.length, failed: fractions.length, undecided: cellCount - known, breaches: breach ? [breach] : [] };
  },
};

interface Fraction {
  readonly indicator: CountIndicator;
  readonly value: number;
  readonly at: CellRef;
}

function fractionsIn(side: TableSide, indicator: CountIndicator): readonly Fraction[] {
  const column: FigureColumn | undefined = side.column(indicator);
  if (column === undefined) return [];
  const found: Fraction[] = [];
  column.values.forEach((value, index) => {
    if (value === value && !Number.isInteger(value)) found.push({ indicator, value, at: cellOf(column, index) });
  });
  return found;
}

function breachOf(side: TableSide, [first, ...others]: readonly Fraction[], known: number): Breach | undefined {
  if (first === undefined) return undefined;
  const cellCount = others.length + 1;
  return {
    report: { code: "fractionOfMoney", facts: { indicator: first.indicator, value: first.value, cellCount, moneyUnit: side.table.set.moneyUnit ?? 1 } },
    ...(cellCount * 2 > known && { severity: "info" }),
    cells: [first.at, ...others.map(({ at }) => at)],
    recordIndex: undefined,
    side: side.side,
    subject: keyOn(side, first.indicator),
    indicators: [],
    effect: 0,
  };
}
