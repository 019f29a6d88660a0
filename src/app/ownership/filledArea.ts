/** One area that the add-in filled. Where it is today is told by the owned name, which moves with inserted rows and columns. */
export interface FilledArea {
  readonly name: string;
  /** What was written, by its shape: a formula without its references, or a text. Only cells that still look so are ours. */
  readonly shapes: readonly string[];
  /** The number formats before, from the first row of the area to the last; `null` for a cell that was not written. */
  readonly numberFormatsBefore: readonly (string | null)[];
  /** The plain figures that were written, cell for cell; `null` for a cell without one. Absent where formulas were written. */
  readonly values?: readonly (number | null)[];
}

/** Whether a value out of the workbook has the shape of a filled area. */
export function isFilledArea(value: unknown): value is FilledArea {
  if (typeof value !== "object" || value === null) return false;
  const { name, shapes, numberFormatsBefore, values } = value as Partial<Record<keyof FilledArea, unknown>>;
  return typeof name === "string" && isTexts(shapes) && isTexts(numberFormatsBefore, null) && (values === undefined || isFigures(values));
}

function isFigures(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "number" || item === null);
}

function isTexts(value: unknown, also?: null): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string" || item === also);
}
