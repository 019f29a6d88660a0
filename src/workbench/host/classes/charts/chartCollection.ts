import type { Area } from "../../../../core";
import { plainAxis, plainSeries, type Chart, type ChartSeriesContent } from "../../../document";
import { areaOfCells, cellsOfObject } from "../../cells";
import { hostObject, type ExcelClass } from "../../excelClass";
import type { SheetTarget } from "../../hostContext";
import type { CallArguments, HostObject } from "../../hostObject";
import { demandAllowed } from "../../protection";
import { invalidArgument, itemNotFound } from "../../refusal";
import { choiceOf } from "../../settable";
import { sheetOfTarget } from "../../sheets";
import { indexesBetween } from "../rangeWrites";
import { extrasOf, setExtras } from "../sheetExtras";
import { chart, chartTypes } from "./chart";

/** Excel.ChartCollection: the charts of a sheet. */
export const chartCollection: ExcelClass<SheetTarget> = {
  name: "ChartCollection",
  gets: { Count: (target) => extrasOf(target).charts.length },
  item: named,
  items: (target) => extrasOf(target).charts.map((one) => item(target, one)),
  methods: {
    Add: add,
    GetItem: named,
    GetCount: (target) => extrasOf(target).charts.length,
    GetItemAt: (target, args) => {
      const at = extrasOf(target).charts[args.whole(0)];
      if (!at) throw invalidArgument("there is no such chart");
      return item(target, at);
    },
    GetItemOrNullObject: (target, args) => found(target, args.text(0)),
  },
};

/** Where a new chart stands until it is moved. */
const newAnchor: Area = { firstRowIndex: 1, firstColumnIndex: 1, lastRowIndex: 15, lastColumnIndex: 8 };

function item(target: SheetTarget, { id: chartId }: Chart): HostObject {
  return hostObject(chart, { ...target, chartId });
}

function named(target: SheetTarget, args: CallArguments): HostObject {
  return found(target, args.text(0)) ?? refuse(`the chart "${args.text(0)}"`);
}

function found(target: SheetTarget, key: string): HostObject | null {
  const existing = extrasOf(target).charts.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  return existing ? item(target, existing) : null;
}

function add(target: SheetTarget, args: CallArguments): HostObject {
  const type = choiceOf(args.text(0), chartTypes);
  const cells = cellsOfObject(args.object(1));
  if (!cells) throw invalidArgument("the source is a range");
  const seriesBy = choiceOf(args.optionalText(2) ?? "Auto", ["Auto", "Columns", "Rows"]);
  demandAllowed(sheetOfTarget(target), "allowEditObjects");
  const { charts } = extrasOf(target);
  const added: Chart = {
    id: `{${target.context.newId("chart")}}`,
    name: `Chart ${charts.length + 1}`,
    type,
    title: "",
    hasTitle: true,
    legend: { isVisible: true, position: "Bottom" },
    anchor: newAnchor,
    series: seriesIn(cells.tracked.sheetId, areaOfCells(cells), seriesBy),
    categoryAxis: plainAxis,
    valueAxis: plainAxis,
  };
  setExtras(target, { charts: [...charts, added] });
  return item(target, added);
}

/** One series for each column, or for each row; Excel also looks for headings, which is not done here. */
function seriesIn(sheetId: string, area: Area, seriesBy: "Auto" | "Columns" | "Rows"): readonly ChartSeriesContent[] {
  const isTall = area.lastRowIndex - area.firstRowIndex >= area.lastColumnIndex - area.firstColumnIndex;
  const byColumn = seriesBy === "Columns" || (seriesBy === "Auto" && isTall);
  const parts = byColumn
    ? indexesBetween(area.firstColumnIndex, area.lastColumnIndex).map((index) => ({ ...area, firstColumnIndex: index, lastColumnIndex: index }))
    : indexesBetween(area.firstRowIndex, area.lastRowIndex).map((index) => ({ ...area, firstRowIndex: index, lastRowIndex: index }));
  return parts.map((part, index) => ({ ...plainSeries, name: `Series${index + 1}`, values: { sheetId, area: part } }));
}

function refuse(what: string): never {
  throw itemNotFound(what);
}
