import { cellAddress, orderedUnits, sides, textCell, type Area, type ChartDesign, type DesignedCell, type Side } from "../../core";
import { nameCell, pointingCell } from "./extremesBlock";
import { livingCell } from "./livingFigure";
import { placedRow, type PlacedCell } from "./placedCell";
import { columnIndexOf, lastColumnIndexOf } from "./tableLayout";
import { totalsColumns, type TotalsBlock } from "./totalsBlock";
import type { UnitTable } from "./unitTable";

/** The charts, and the ordered cells that they read, which lie under them. */
export interface SummaryCharts {
  readonly charts: readonly ChartDesign[];
  readonly cells: readonly PlacedCell[];
}

/** How many columns of the sheet a chart beside the table is wide. */
export const chartColumnCount = 4;
/** Below the table: where the lists of the best and the worst end. */
const totalsChartColumnIndex = 16;

/** The first column beside the table that charts may cover. */
export function chartColumnIndexOf(table: UnitTable): number {
  return lastColumnIndexOf(table.layout) + 2;
}

/** Plans the charts: the differences of each side ordered, beside the table, and the totals against target and same period below it. */
export function summaryCharts(table: UnitTable, totals: TotalsBlock): SummaryCharts {
  const told = sides.filter((side) => columnIndexOf(table.layout, side, "difference") >= 0);
  const all = [...told.map((side, index) => differenceChart(table, side, chartColumnIndexOf(table) + index * chartColumnCount)), totalsChart(table, totals)].filter((chart) => chart !== undefined);
  return { charts: all.map(({ chart }) => chart), cells: all.flatMap(({ cells }) => cells) };
}

interface ChartOverCells {
  readonly chart: ChartDesign;
  readonly cells: readonly PlacedCell[];
}

function differenceChart(table: UnitTable, side: Side, columnIndex: number): ChartOverCells | undefined {
  const { layout, words, summary } = table;
  const byDifference: UnitTable = { ...table, summary: { ...summary, ranking: "difference" } };
  const units = orderedUnits(byDifference.summary, side);
  const [best, worst] = [units[0], units.at(-1)];
  if (best === undefined || worst === undefined) return undefined;
  const firstRowIndex = layout.headingRowIndex + 2;
  const cells = units.flatMap((unit, index) => placedRow(firstRowIndex + index, columnIndex, [nameCell(table, unit, "plain"), unframed(pointingCell(byDifference, unit, side))]));
  const column = (offset: number): Area => ({ firstRowIndex, lastRowIndex: firstRowIndex + units.length - 1, firstColumnIndex: columnIndex + offset, lastColumnIndex: columnIndex + offset });
  const chart: ChartDesign = {
    kind: "bars",
    title: words.charts.difference(side),
    altText: words.charts.differenceAlt({ side, unitCount: units.length, best: best.label, worst: worst.label }),
    anchor: { firstRowIndex: layout.headingRowIndex, lastRowIndex: Math.max(layout.lastRowIndex, layout.headingRowIndex + 12), firstColumnIndex: columnIndex, lastColumnIndex: columnIndex + chartColumnCount - 1 },
    categories: column(0),
    series: [{ name: words.charts.series.difference, values: column(1), look: "difference" }],
    numberFormat: "+0.00;-0.00;0.00",
  };
  return { chart, cells };
}

/** Cells under a chart have no frame that would show at its edge. */
const unframed = (cell: DesignedCell): DesignedCell => ({ ...cell, look: "plain" });

/** Actual against target and same period last year, over cells that point to the totals. */
function totalsChart(table: UnitTable, { rowIndexOf }: TotalsBlock): ChartOverCells | undefined {
  const { summary, words } = table;
  const told = sides.filter((side) => summary.total?.bySide[side]?.rate !== undefined);
  const lines = (["rate", "target", "earlierRate"] as const).filter((line) => told.some((side) => summary.total?.bySide[side]?.[line] !== undefined));
  if (told.length === 0) return undefined;
  const titleRowIndex = rowIndexOf("finished") - 1;
  const firstRowIndex = titleRowIndex + 2;
  const cells = told.flatMap((side, index) => {
    const figures = lines.map((line) => livingCell("plain", { expression: cellAddress(rowIndexOf(line), totalsColumns[side]), value: summary.total?.bySide[side]?.[line] }));
    return placedRow(firstRowIndex + index, totalsChartColumnIndex, [textCell("plain", words.sides[side]), ...figures]);
  });
  const column = (offset: number): Area => ({
    firstRowIndex,
    lastRowIndex: firstRowIndex + told.length - 1,
    firstColumnIndex: totalsChartColumnIndex + offset,
    lastColumnIndex: totalsChartColumnIndex + offset,
  });
  const lastColumnIndex = Math.max(totalsChartColumnIndex + 3, chartColumnIndexOf(table) + 2 * chartColumnCount - 1);
  const chart: ChartDesign = {
    kind: "columns",
    title: words.charts.totals,
    altText: words.charts.totalsAlt,
    anchor: { firstRowIndex: titleRowIndex, lastRowIndex: titleRowIndex + 11, firstColumnIndex: totalsChartColumnIndex, lastColumnIndex },
    categories: column(0),
    series: lines.map((line, index) => ({ name: words.charts.series[line], values: column(index + 1), look: seriesLooks[line] })),
    numberFormat: "0.00",
  };
  return { chart, cells };
}

const seriesLooks = { rate: "actual", target: "target", earlierRate: "previous" } as const;
