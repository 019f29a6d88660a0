import type { Chart, ChartAxisContent, ChartSeriesContent } from "../../../document";
import type { SheetTarget } from "../../hostContext";
import { demandAllowed } from "../../protection";
import { itemNotFound } from "../../refusal";
import { sheetOfTarget } from "../../sheets";
import { extrasOf, setExtras } from "../sheetExtras";

/** What a chart, and whatever belongs to one, stands for. */
export interface ChartTarget extends SheetTarget {
  readonly chartId: string;
}

/** What a series of a chart stands for. */
export interface SeriesTarget extends ChartTarget {
  readonly seriesIndex: number;
}

/** What an axis of a chart stands for. */
export interface AxisTarget extends ChartTarget {
  readonly axis: "categoryAxis" | "valueAxis";
}

/** The chart of an object; refuses when it was deleted. */
export function chartOf(target: ChartTarget): Chart {
  return extrasOf(target).charts.find(({ id }) => id === target.chartId) ?? refuse("the chart, it was deleted");
}

/** Changes members of a chart. */
export function updateChart(target: ChartTarget, members: Partial<Omit<Chart, "id">>): void {
  demandAllowed(sheetOfTarget(target), "allowEditObjects");
  const replaced = chartOf(target);
  setExtras(target, { charts: extrasOf(target).charts.map((other) => (other === replaced ? { ...replaced, ...members } : other)) });
}

/** The series of an object. */
export function seriesOf(target: SeriesTarget): ChartSeriesContent {
  return chartOf(target).series[target.seriesIndex] ?? refuse("the series");
}

/** Changes members of a series. */
export function updateSeries(target: SeriesTarget, members: Partial<ChartSeriesContent>): void {
  const series = { ...seriesOf(target), ...members };
  updateChart(target, { series: chartOf(target).series.with(target.seriesIndex, series) });
}

/** Changes members of an axis. */
export function updateAxis(target: AxisTarget, members: Partial<ChartAxisContent>): void {
  updateChart(target, { [target.axis]: { ...chartOf(target)[target.axis], ...members } });
}

function refuse(what: string): never {
  throw itemNotFound(what);
}
