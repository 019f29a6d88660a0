/**
 * The six ways in which VTL's check_hierarchy treats rows without a figure. The first word says when a sum is examined at all: when every
 * figure is there ("non…null"), when any is not zero ("non…zero"), when any is there ("partial"), or always. The second says what a missing
 * figure counts as: as unknown, or as zero. A text or an error in the place of a figure is unknown in all of them.
 */
export type MissingChildren = "nonNull" | "nonZero" | "partialNull" | "partialZero" | "alwaysNull" | "alwaysZero";

/**
 * Every total is examined, and a missing row leaves its sum open. The modes with zero would call a total right to which the unit that has
 * not reported yet adds nothing; "nonNull" and "partialNull" would leave totals out of the count, and what is left out looks correct.
 */
export const missingChildrenDefault: MissingChildren = "alwaysNull";

/** A figure of a sum: NaN with `isMissing` where the cell is blank, NaN without where it holds no number. */
export interface Addend {
  readonly value: number;
  readonly isMissing: boolean;
}

/** A sum made ready for comparing: figures, unknown ones as NaN, missing ones as the mode says. */
export interface ReadySum {
  readonly stated: number;
  readonly parts: readonly number[];
}

/** The sum as the mode reads it; `undefined` where the mode does not examine it. */
export function readySum(stated: Addend, parts: readonly Addend[], mode: MissingChildren): ReadySum | undefined {
  const all = [stated, ...parts];
  const isZeroing = mode.endsWith("Zero");
  const counted = ({ value, isMissing }: Addend) => (isZeroing && isMissing ? 0 : value);
  if (!isExamined(all, all.map(counted), mode)) return undefined;
  return { stated: counted(stated), parts: parts.map(counted) };
}

function isExamined(all: readonly Addend[], counted: readonly number[], mode: MissingChildren): boolean {
  switch (mode) {
    case "nonNull":
      return counted.every((value) => value === value);
    case "nonZero":
      return counted.some((value) => value !== 0);
    case "partialNull":
    case "partialZero":
      return all.some(({ value }) => value === value);
    case "alwaysNull":
    case "alwaysZero":
      return true;
  }
}
