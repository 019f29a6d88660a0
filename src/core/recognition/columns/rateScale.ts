import { partsOfKey, rateIndicators, type FigureKey, type Indicator } from "../../model/indicator";
import type { FigureColumn, RateScale } from "../../model/records";
import type { SheetGrid } from "../grid/sheetGrid";

/** Above this a rate can only be a percentage: 1,5 leaves room for a fraction that is wrong by being over 1. */
const fractionMax = 1.5;
const rates: ReadonlySet<Indicator> = new Set<Indicator>(rateIndicators);
const differences: ReadonlySet<Indicator> = new Set<Indicator>(["targetDifference", "rateChange"]);

/** The scale that a person said a column has. */
export type AnsweredScale = (key: FigureKey) => RateScale | undefined;

/** The columns with the scale of their rates. Differences are small in either scale, so they take the scale of the rates beside them. */
export function withRateScales(grid: SheetGrid, columns: readonly FigureColumn[], answeredScale: AnsweredScale): readonly FigureColumn[] {
  const scaled = columns.map((column) => {
    const { indicator } = partsOfKey(column.key);
    if (!rates.has(indicator)) return column;
    return { ...column, scale: answeredScale(column.key) ?? (differences.has(indicator) ? formattedScale(grid, column) : scaleOfRates(grid, column)) };
  });
  return scaled.map((column) => {
    const { indicator, side } = partsOfKey(column.key);
    if (!differences.has(indicator) || column.scale !== undefined) return column;
    return { ...column, scale: scaleBeside(scaled, side) ?? scaleOfMany(column) };
  });
}

function scaleOfRates(grid: SheetGrid, column: FigureColumn): RateScale | undefined {
  const counts = sizes(column);
  if (counts.large > counts.small) return "percent";
  if (counts.large > 0 || counts.fractional > 0) return "fraction";
  return formattedScale(grid, column);
}

/** A percent format shows 0,8644 as 86,44 %, so what stands in the cells are fractions. */
function formattedScale({ sheet }: SheetGrid, { rowIndexes, columnIndexes, values }: FigureColumn): RateScale | undefined {
  const { rowIndex, columnIndex } = sheet.origin;
  const isFormatted = (index: number): boolean =>
    (sheet.numberFormats[(rowIndexes[index] ?? 0) - rowIndex]?.[(columnIndexes[index] ?? 0) - columnIndex] ?? "").includes("%");
  return values.some((value, index) => !Number.isNaN(value) && Math.abs(value) <= fractionMax && isFormatted(index)) ? "fraction" : undefined;
}

function scaleOfMany(column: FigureColumn): RateScale | undefined {
  return sizes(column).large > 0 ? "percent" : undefined;
}

function scaleBeside(columns: readonly FigureColumn[], side: string): RateScale | undefined {
  const beside = (key: FigureKey): boolean => {
    const parts = partsOfKey(key);
    return parts.side === side && (parts.indicator === "rate" || parts.indicator === "target");
  };
  return columns.find(({ key, scale }) => scale !== undefined && beside(key))?.scale;
}

function sizes({ values }: FigureColumn): { readonly large: number; readonly small: number; readonly fractional: number } {
  let [large, small, fractional] = [0, 0, 0];
  for (const value of values) {
    if (Math.abs(value) > fractionMax) large += 1;
    else if (value !== 0 && !Number.isNaN(value)) small += 1;
    if (Math.abs(value) <= fractionMax && !Number.isInteger(value) && !Number.isNaN(value)) fractional += 1;
  }
  return { large, small, fractional };
}
