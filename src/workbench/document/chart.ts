import type { Area } from "../../core";

/** Cells that a chart shows. */
export interface ChartSource {
  readonly sheetId: string;
  readonly area: Area;
}

/** How lines are drawn, by the names of office.js. */
export const chartLineStyles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Grey25", "Grey50", "Grey75", "Automatic", "RoundDot"] as const;
export type ChartLineStyle = (typeof chartLineStyles)[number];

/** The line of a series, or around its bars. */
export interface ChartLine {
  /** "#RRGGBB"; "" for the colour that the program gives. */
  readonly color: string;
  readonly style: ChartLineStyle;
  readonly weightPoints: number;
}

/** One series of a chart. */
export interface ChartSeriesContent {
  readonly name: string;
  readonly values: ChartSource | undefined;
  readonly categories: ChartSource | undefined;
  /** "#RRGGBB"; "" for the colour that the program gives, "none" for no fill. */
  readonly fill: string;
  /** "#RRGGBB" for bars below zero that look otherwise; undefined where they look like the others, "" where the program gives the colour. */
  readonly negativeFill: string | undefined;
  readonly line: ChartLine;
}

/** One axis of a chart. */
export interface ChartAxisContent {
  readonly numberFormat: string;
  readonly tickLabelPosition: "NextToAxis" | "High" | "Low" | "None";
  readonly isReversed: boolean;
  readonly isVisible: boolean;
  /** Undefined where the program chooses. */
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
}

/** A chart on a sheet. `type` is its name in office.js, such as "BarClustered". */
export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly hasTitle: boolean;
  readonly legend: { readonly isVisible: boolean; readonly position: string };
  /** The cells that the chart covers. */
  readonly anchor: Area;
  readonly series: readonly ChartSeriesContent[];
  readonly categoryAxis: ChartAxisContent;
  readonly valueAxis: ChartAxisContent;
}

/** An axis that nobody touched. */
export const plainAxis: ChartAxisContent = {
  numberFormat: "General",
  tickLabelPosition: "NextToAxis",
  isReversed: false,
  isVisible: true,
  minimum: undefined,
  maximum: undefined,
};

/** A series that nobody touched. */
export const plainSeries: ChartSeriesContent = {
  name: "",
  values: undefined,
  categories: undefined,
  fill: "",
  negativeFill: undefined,
  line: { color: "", style: "Automatic", weightPoints: 0.75 },
};
