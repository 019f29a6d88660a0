import type { Area } from "../../../../core";
import { areaOfCells, cellsOfObject } from "../../cells";
import { hostObject, type ExcelClass } from "../../excelClass";
import type { CallArguments } from "../../hostObject";
import { demandAllowed } from "../../protection";
import { cellsAt } from "../../resolveAddress";
import { choiceOf, flagOf, textOf } from "../../settable";
import { sheetOfTarget } from "../../sheets";
import { extrasOf, setExtras } from "../sheetExtras";
import { chartAxes } from "./chartAxes";
import { chartSeriesCollection } from "./chartSeries";
import { chartOf, updateChart, type ChartTarget } from "./chartTargets";

/** The types that our charts have, and a few more that are drawn alike. */
export const chartTypes = ["ColumnClustered", "ColumnStacked", "BarClustered", "BarStacked", "Line", "LineMarkers", "Pie", "Doughnut", "Area", "XYScatter"] as const;

const legendPositions = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

/** Excel.ChartTitle */
const chartTitle: ExcelClass<ChartTarget> = {
  name: "ChartTitle",
  gets: { Text: (target) => chartOf(target).title, Visible: (target) => chartOf(target).hasTitle },
  sets: {
    Text: (target, value) => updateChart(target, { title: textOf(value), hasTitle: true }),
    Visible: (target, value) => updateChart(target, { hasTitle: flagOf(value) }),
  },
};

/** Excel.ChartLegend */
const chartLegend: ExcelClass<ChartTarget> = {
  name: "ChartLegend",
  gets: { Visible: (target) => chartOf(target).legend.isVisible, Position: (target) => chartOf(target).legend.position },
  sets: {
    Visible: (target, value) => updateChart(target, { legend: { ...chartOf(target).legend, isVisible: flagOf(value) } }),
    Position: (target, value) => updateChart(target, { legend: { ...chartOf(target).legend, position: choiceOf(value, legendPositions) } }),
  },
};

/** Excel.Chart */
export const chart: ExcelClass<ChartTarget> = {
  name: "Chart",
  id: ({ chartId }) => chartId,
  gets: {
    Id: (target) => chartOf(target).id,
    Name: (target) => chartOf(target).name,
    ChartType: (target) => chartOf(target).type,
  },
  sets: {
    Name: (target, value) => updateChart(target, { name: textOf(value) }),
    ChartType: (target, value) => updateChart(target, { type: choiceOf(value, chartTypes) }),
  },
  navigations: {
    Title: (target) => hostObject(chartTitle, target),
    Legend: (target) => hostObject(chartLegend, target),
    Axes: (target) => hostObject(chartAxes, target),
    Series: (target) => hostObject(chartSeriesCollection, target),
    Worksheet: (target) => target.context.objects.worksheet(target),
  },
  actions: {
    Delete: (target) => {
      demandAllowed(sheetOfTarget(target), "allowEditObjects");
      const gone = chartOf(target);
      setExtras(target, { charts: extrasOf(target).charts.filter((other) => other !== gone) });
    },
    SetPosition: (target, args) => updateChart(target, { anchor: anchorOf(target, args) }),
  },
};

/** The classes of charts and what belongs to them directly. */
export const chartClasses = { chart, chartTitle, chartLegend };

/** From the first cell to the last; without a last one the chart keeps its size. */
function anchorOf(target: ChartTarget, args: CallArguments): Area {
  const { anchor } = chartOf(target);
  const first = cornerAt(target, args, 0);
  const rowCount = anchor.lastRowIndex - anchor.firstRowIndex;
  const columnCount = anchor.lastColumnIndex - anchor.firstColumnIndex;
  const { firstRowIndex, firstColumnIndex } = first;
  if (args.at(1) === null) return { firstRowIndex, firstColumnIndex, lastRowIndex: firstRowIndex + rowCount, lastColumnIndex: firstColumnIndex + columnCount };
  const { lastRowIndex, lastColumnIndex } = cornerAt(target, args, 1);
  return { firstRowIndex, firstColumnIndex, lastRowIndex, lastColumnIndex };
}

function cornerAt(target: ChartTarget, args: CallArguments, index: 0 | 1): Area {
  return areaOfCells(cellsOfObject(args.object(index)) ?? cellsAt(target.context, args.text(index), target.sheetId));
}
