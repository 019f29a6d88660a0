import type { PlannedCell } from "./workbook/plan";
import type { StyleName } from "./workbook/styles";

/** A figure in the look of its kind; a figure that nobody stated stays an empty cell. */
export function figure(style: StyleName, value: number | undefined): PlannedCell {
  return value === undefined ? { style } : { style, content: value };
}

/** A total of the cells above or below it, with the value that it has today. */
export function sumOf(area: string, values: readonly number[]): PlannedCell {
  return { style: "totalCount", formula: `SUM(${area})`, content: values.reduce((total, value) => total + value, 0) };
}

/** Two decimals of a share in percent, from whole numbers. */
export function percentOf(part: number, whole: number): number {
  return Math.round((part / whole) * 10_000) / 100;
}

/** Two decimals of a difference between two percentages of two decimals. */
export function pointsBetween(ratePercent: number, targetPercent: number): number {
  return (Math.round(ratePercent * 100) - Math.round(targetPercent * 100)) / 100;
}
