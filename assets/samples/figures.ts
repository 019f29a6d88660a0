import type { PlannedCell } from "./workbook/plan";

/** A count or an amount; a figure that nobody stated stays an empty cell. */
export function count(value: number | undefined): PlannedCell {
  return value === undefined ? { style: "count" } : { style: "count", content: value };
}

/** A percentage in percent, or a difference in points. */
export function rate(value: number | undefined): PlannedCell {
  return value === undefined ? { style: "rate" } : { style: "rate", content: value };
}

/** A figure that follows from stated ones: in italics, so that nobody takes it for a statement. */
export function derived(style: "derivedCount" | "derivedRate", value: number): PlannedCell {
  return { style, content: value };
}

/** Two decimals of a share in percent, from whole numbers. */
export function percentOf(part: number, whole: number): number {
  return Math.round((part / whole) * 10_000) / 100;
}

/** Two decimals of a difference between two percentages of two decimals. */
export function pointsBetween(ratePercent: number, targetPercent: number): number {
  return (Math.round(ratePercent * 100) - Math.round(targetPercent * 100)) / 100;
}
