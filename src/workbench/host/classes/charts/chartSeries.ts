import { chartLineStyles, plainSeries, type ChartLine, type ChartSource } from "../../../document";
import { areaOfCells, cellsOfObject } from "../../cells";
import { colorOf } from "../../colors";
import { hostObject, type ExcelClass } from "../../excelClass";
import type { CallArguments, HostObject } from "../../hostObject";
import { invalidArgument } from "../../refusal";
import { choiceOf, flagOf, numberOf, textOf } from "../../settable";
import { chartOf, seriesOf, updateChart, updateSeries, type ChartTarget, type SeriesTarget } from "./chartTargets";

/** Excel.ChartFill, of a series */
const chartFill: ExcelClass<SeriesTarget> = {
  name: "ChartFill",
  actions: {
    Clear: (target) => updateSeries(target, { fill: "none" }),
    SetSolidColor: (target, args) => updateSeries(target, { fill: colorOf(args.text(0)) }),
  },
};

/** Excel.ChartLineFormat, of a series */
const chartLineFormat: ExcelClass<SeriesTarget> = {
  name: "ChartLineFormat",
  gets: {
    Color: (target) => seriesOf(target).line.color,
    LineStyle: (target) => seriesOf(target).line.style,
    Weight: (target) => seriesOf(target).line.weightPoints,
  },
  sets: {
    Color: (target, value) => setLine(target, { color: colorOf(value) }),
    LineStyle: (target, value) => setLine(target, { style: choiceOf(value, chartLineStyles) }),
    Weight: (target, value) => setLine(target, { weightPoints: numberOf(value, 0, 1584) }),
  },
  actions: { Clear: (target) => updateSeries(target, { line: { ...seriesOf(target).line, style: "None" } }) },
};

/** Excel.ChartSeriesFormat */
const chartSeriesFormat: ExcelClass<SeriesTarget> = {
  name: "ChartSeriesFormat",
  navigations: {
    Fill: (target) => hostObject(chartFill, target),
    Line: (target) => hostObject(chartLineFormat, target),
  },
};

/** Excel.ChartSeries */
const chartSeries: ExcelClass<SeriesTarget> = {
  name: "ChartSeries",
  gets: {
    Name: (target) => seriesOf(target).name,
    InvertIfNegative: (target) => seriesOf(target).negativeFill !== undefined,
    InvertColor: (target) => seriesOf(target).negativeFill ?? "",
  },
  sets: {
    Name: (target, value) => updateSeries(target, { name: textOf(value) }),
    InvertIfNegative: (target, value) => updateSeries(target, { negativeFill: flagOf(value) ? (seriesOf(target).negativeFill ?? "") : undefined }),
    // Excel keeps the colour apart from whether it is shown; here only a shown one is kept.
    InvertColor: (target, value) => updateSeries(target, { negativeFill: seriesOf(target).negativeFill === undefined ? undefined : colorOf(value) }),
  },
  navigations: { Format: (target) => hostObject(chartSeriesFormat, target) },
  actions: {
    Delete: (target) => updateChart(target, { series: chartOf(target).series.toSpliced(target.seriesIndex, 1) }),
    SetValues: (target, args) => updateSeries(target, { values: sourceOf(args) }),
    SetXAxisValues: (target, args) => updateSeries(target, { categories: sourceOf(args) }),
  },
};

/** Excel.ChartSeriesCollection */
export const chartSeriesCollection: ExcelClass<ChartTarget> = {
  name: "ChartSeriesCollection",
  gets: { Count: (target) => chartOf(target).series.length },
  items: (target) => chartOf(target).series.map((_, seriesIndex) => hostObject(chartSeries, { ...target, seriesIndex })),
  methods: {
    Add: add,
    GetCount: (target) => chartOf(target).series.length,
    GetItemAt: (target, args) => {
      const seriesIndex = args.whole(0);
      if (!chartOf(target).series[seriesIndex]) throw invalidArgument("there is no such series");
      return hostObject(chartSeries, { ...target, seriesIndex });
    },
  },
};

/** The classes of the series of charts. */
export const chartSeriesClasses = { chartSeries, chartSeriesCollection, chartSeriesFormat, chartFill, chartLineFormat };

function setLine(target: SeriesTarget, members: Partial<ChartLine>): void {
  updateSeries(target, { line: { ...seriesOf(target).line, ...members } });
}

function sourceOf(args: CallArguments): ChartSource {
  const cells = cellsOfObject(args.object(0));
  if (!cells) throw invalidArgument("the source is a range");
  return { sheetId: cells.tracked.sheetId, area: areaOfCells(cells) };
}

function add(target: ChartTarget, args: CallArguments): HostObject {
  const { series } = chartOf(target);
  const seriesIndex = args.optionalWhole(1) ?? series.length;
  const added = { ...plainSeries, name: args.optionalText(0) ?? `Series${series.length + 1}` };
  updateChart(target, { series: series.toSpliced(seriesIndex, 0, added) });
  return hostObject(chartSeries, { ...target, seriesIndex });
}
