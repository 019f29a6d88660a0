import type { CellChange, Proposal } from "../model/finding";
import { cellOf, type FigureColumn } from "../model/records";
import type { NamedRow } from "../model/rowFacts";
import { unitCountMin } from "../repair/plausibility/predictor";
import { labelCell } from "../rules/table/labelCell";
import { keyOn } from "../rules/table/tableSide";
import type { Anomaly, AnomalySide, Detector } from "./detector";
import { exchangedRows, type ExchangedRows } from "./exchangedRows";

/** Two units whose figures stand in each other's row: each row is far from its own earlier figures and close to those of the other. */
export const rowsExchanged: Detector = {
  ruleId: "BT-14",
  detect: (side) => {
    if (!side.earlier) return { figures: ["samePeriodLastYear"] };
    if (side.figures.units.length < unitCountMin) return { figures: [], unitCountNeeded: unitCountMin };
    const other = side.otherSide();
    const onOtherSide = other ? exchangedRows(other.figures) : [];
    const isThere = (pair: ExchangedRows) => onOtherSide.some(({ one, two }) => one === pair.one && two === pair.two);
    const own = exchangedRows(side.figures).filter((pair) => side.tableSide.side === "cases" || !isThere(pair));
    return { examinedCount: side.figures.units.length, anomalies: own.flatMap((pair) => anomalyOf(other && isThere(pair) ? [side, other] : [side], pair)) };
  },
};

function anomalyOf(sides: readonly [AnomalySide, ...AnomalySide[]], { one, two }: ExchangedRows): readonly Anomaly[] {
  const [{ tableSide, earlier, indicators }] = sides;
  const columns = sides.flatMap((side) => side.columns);
  const [first, ...others] = [one, two].flatMap((record) => columns.map((column) => cellOf(column, record)));
  const [indicator] = indicators;
  if (!first || !earlier || !indicator) return [];
  return [
    {
      report: { code: "rowsExchanged", facts: { basis: earlier.basis, one: namedRow(sides[0], one), two: namedRow(sides[0], two) } },
      cells: [first, ...others],
      record: one,
      subject: keyOn(tableSide, indicator),
      proposals: proposalsOf(sides, { one, two }),
      effect: 1 / Math.max(1, sides[0].figures.units.length),
    },
  ];
}

function namedRow({ tableSide: { table } }: AnomalySide, record: number): NamedRow {
  return { label: table.set.records[record]?.label ?? "", rowNumber: labelCell(table, record).rowIndex + 1 };
}

/** Every figure of the period changes rows, and the rate that was typed beside it; none is offered where a figure has no value to go to the other row. */
function proposalsOf(sides: readonly AnomalySide[], { one, two }: ExchangedRows): readonly Proposal[] {
  const moved = sides.flatMap((side) => [...side.columns, ...typedRates(side, { one, two })]);
  const changes = moved.flatMap((column): readonly CellChange[] => [
    { at: cellOf(column, one), value: column.values[two] ?? Number.NaN },
    { at: cellOf(column, two), value: column.values[one] ?? Number.NaN },
  ]);
  const [first, ...together] = changes;
  const isMovable = moved.every(({ formulas }) => !formulas?.has(one) && !formulas?.has(two)) && changes.every(({ value }) => !Number.isNaN(value));
  return first && isMovable ? [{ ...first, cause: "swappedCells", together }] : [];
}

function typedRates({ tableSide }: AnomalySide, { one, two }: ExchangedRows): readonly FigureColumn[] {
  const rates = [tableSide.column("rate"), tableSide.column("eligibleShare")].filter((column) => column !== undefined);
  return rates.filter(({ values, formulas }) => !Number.isNaN((values[one] ?? Number.NaN) + (values[two] ?? Number.NaN)) && !formulas?.has(one) && !formulas?.has(two));
}
