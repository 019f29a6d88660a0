import { seriesAppearances } from "../../../app";
import type { ChartDesign, ChartSeries, SeriesLook } from "../../../core";
import type { Chart, ChartSeriesContent } from "../../document";

const kinds: ReadonlyMap<string, ChartDesign["kind"]> = new Map([
  ["BarClustered", "bars"],
  ["ColumnClustered", "columns"],
  ["LineMarkers", "lines"],
  ["Line", "lines"],
]);

/** A chart of a sheet as a design of ours; undefined for one that a design cannot describe. Its title stands in for a text that Excel never gave it. */
export function chartDesignOf({ type, title, anchor, series, valueAxis }: Chart, sheetId: string): ChartDesign | undefined {
  const kind = kinds.get(type);
  const categories = series[0]?.categories?.area;
  const own = series.filter(({ values }) => values?.sheetId === sheetId);
  if (kind === undefined || categories === undefined || own.length === 0) return undefined;
  return { kind, title, altText: title, anchor, categories, series: own.flatMap((one) => seriesDesignOf(one) ?? []), numberFormat: valueAxis.numberFormat };
}

function seriesDesignOf({ name, values, fill, line }: ChartSeriesContent): ChartSeries | undefined {
  return values && { name, values: values.area, look: seriesLookOf(fill, line.color) };
}

/** Each look has a line of its own colour. */
function seriesLookOf(fill: string, lineColor: string): SeriesLook {
  const looks: readonly SeriesLook[] = ["actual", "previous", "target", "difference"];
  const known = looks.find((look) => seriesAppearances[look].lineColor === lineColor);
  return known ?? (fill === "none" ? "target" : "actual");
}
