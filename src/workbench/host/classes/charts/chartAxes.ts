import { hostObject, type ExcelClass } from "../../excelClass";
import type { Json } from "../../json";
import { choiceOf, flagOf, numberOf, textOf } from "../../settable";
import type { ChartAxisContent } from "../../../document";
import { chartOf, updateAxis, type AxisTarget, type ChartTarget } from "./chartTargets";

const tickLabelPositions = ["NextToAxis", "High", "Low", "None"] as const;

/** Excel.ChartAxis */
const chartAxis: ExcelClass<AxisTarget> = {
  name: "ChartAxis",
  gets: {
    NumberFormat: (target) => axisOf(target).numberFormat,
    TickLabelPosition: (target) => axisOf(target).tickLabelPosition,
    ReversePlotOrder: (target) => axisOf(target).isReversed,
    Visible: (target) => axisOf(target).isVisible,
    Minimum: (target) => axisOf(target).minimum ?? "",
    Maximum: (target) => axisOf(target).maximum ?? "",
  },
  sets: {
    NumberFormat: (target, value) => updateAxis(target, { numberFormat: textOf(value) }),
    TickLabelPosition: (target, value) => updateAxis(target, { tickLabelPosition: choiceOf(value, tickLabelPositions) }),
    ReversePlotOrder: (target, value) => updateAxis(target, { isReversed: flagOf(value) }),
    Visible: (target, value) => updateAxis(target, { isVisible: flagOf(value) }),
    Minimum: (target, value) => updateAxis(target, { minimum: boundOf(value) }),
    Maximum: (target, value) => updateAxis(target, { maximum: boundOf(value) }),
  },
};

/** Excel.ChartAxes */
export const chartAxes: ExcelClass<ChartTarget> = {
  name: "ChartAxes",
  navigations: {
    CategoryAxis: (target) => hostObject(chartAxis, { ...target, axis: "categoryAxis" }),
    ValueAxis: (target) => hostObject(chartAxis, { ...target, axis: "valueAxis" }),
  },
};

/** The classes of the axes of charts. */
export const chartAxesClasses = { chartAxes, chartAxis };

function axisOf(target: AxisTarget): ChartAxisContent {
  return chartOf(target)[target.axis];
}

/** An empty text goes back to what Excel chooses. */
function boundOf(value: Json): number | undefined {
  return value === "" ? undefined : numberOf(value, -Number.MAX_VALUE, Number.MAX_VALUE);
}
