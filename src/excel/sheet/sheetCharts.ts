import { beginsAtZero, seriesAppearances } from "../../app";
import type { Area, ChartDesign, ChartSeries } from "../../core";
import { areaAddress, cellAddress } from "../../core";
import type { NewSheet } from "./newSheet";

const chartTypes = { bars: "BarClustered", columns: "ColumnClustered", lines: "LineMarkers" } as const;
const lineWeightPoints = 2.25;
const frameWeightPoints = 1.5;

/** Queues the charts. The API of Excel has no alternative text for them; their titles are read out instead. */
export function putCharts({ sheet, design }: NewSheet): void {
  for (const chart of design.charts ?? []) {
    const added = putChart(sheet, chart);
    if (added && beginsAtZero(chart, design)) added.axes.valueAxis.minimum = 0;
  }
}

function putChart(sheet: Excel.Worksheet, design: ChartDesign): Excel.Chart | undefined {
  const [first, ...others] = design.series;
  if (!first) return undefined;
  const chart = sheet.charts.add(chartTypes[design.kind], sheet.getRange(areaAddress(first.values)), isRow(first.values) ? "Rows" : "Columns");
  const { anchor } = design;
  chart.setPosition(cellAddress(anchor.firstRowIndex, anchor.firstColumnIndex), cellAddress(anchor.lastRowIndex, anchor.lastColumnIndex));
  chart.title.text = design.title;
  chart.legend.visible = others.length > 0;
  chart.legend.position = "Bottom";
  putAxes(chart, design);
  putSeries(chart.series.getItemAt(0), first, { sheet, design });
  for (const other of others) putSeries(chart.series.add(other.name), other, { sheet, design });
  return chart;
}

/** The names of units stand at the edge, clear of bars that reach below zero; in bars the first one is on top, as in the table. */
function putAxes({ axes }: Excel.Chart, { kind, numberFormat }: ChartDesign): void {
  axes.valueAxis.numberFormat = numberFormat;
  axes.categoryAxis.tickLabelPosition = "Low";
  if (kind !== "bars") return;
  axes.categoryAxis.reversePlotOrder = true;
  axes.valueAxis.tickLabelPosition = "High";
}

interface ChartOnSheet {
  readonly sheet: Excel.Worksheet;
  readonly design: ChartDesign;
}

function putSeries(series: Excel.ChartSeries, { name, values, look }: ChartSeries, { sheet, design }: ChartOnSheet): void {
  series.name = name;
  series.setValues(sheet.getRange(areaAddress(values)));
  series.setXAxisValues(sheet.getRange(areaAddress(design.categories)));
  const { fillColor, negativeFillColor, lineColor, isDashed } = seriesAppearances[look];
  const { fill, line } = series.format;
  line.color = lineColor;
  line.lineStyle = isDashed ? "Dash" : "Continuous";
  line.weight = design.kind === "lines" ? lineWeightPoints : frameWeightPoints;
  if (design.kind === "lines") return;
  if (fillColor === undefined) fill.clear();
  else fill.setSolidColor(fillColor);
  series.invertIfNegative = negativeFillColor !== undefined;
  if (negativeFillColor !== undefined) series.invertColor = negativeFillColor;
}

function isRow({ firstRowIndex, lastRowIndex, firstColumnIndex, lastColumnIndex }: Area): boolean {
  return firstRowIndex === lastRowIndex && lastColumnIndex > firstColumnIndex;
}
