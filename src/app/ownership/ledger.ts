/** One area that the add-in filled. Where it is today is told by the owned name, which moves with inserted rows and columns. */
export interface FilledArea {
  readonly name: string;
  /** What was written, by its shape: a formula without its references, or a text. Only cells that still look so are ours. */
  readonly shapes: readonly string[];
  /** The number formats before, from the first row of the area to the last; `null` for a cell that was not written. */
  readonly numberFormatsBefore: readonly (string | null)[];
}

/** The add-in's own record of a workbook, kept inside it. */
export interface Ledger {
  readonly version: 1;
  readonly filledAreas: readonly FilledArea[];
}

export const emptyLedger: Ledger = { version: 1, filledAreas: [] };

/** The record from its text. A text that is not ours, or of a later version, counts as no record: nothing is cleared by guess. */
export function ledgerOf(text: string | undefined): Ledger {
  if (text === undefined) return emptyLedger;
  try {
    const parsed: unknown = JSON.parse(text);
    return isLedger(parsed) ? parsed : emptyLedger;
  } catch (error) {
    if (error instanceof SyntaxError) return emptyLedger;
    throw error;
  }
}

/** The text to keep; `undefined` when there is nothing to remember. */
export function textOfLedger(ledger: Ledger): string | undefined {
  return ledger.filledAreas.length === 0 ? undefined : JSON.stringify(ledger);
}

function isLedger(value: unknown): value is Ledger {
  if (typeof value !== "object" || value === null) return false;
  const { version, filledAreas } = value as Partial<Record<keyof Ledger, unknown>>;
  return version === 1 && Array.isArray(filledAreas) && filledAreas.every(isFilledArea);
}

function isFilledArea(value: unknown): value is FilledArea {
  if (typeof value !== "object" || value === null) return false;
  const { name, shapes, numberFormatsBefore } = value as Partial<Record<keyof FilledArea, unknown>>;
  return typeof name === "string" && isTexts(shapes) && isTexts(numberFormatsBefore, null);
}

function isTexts(value: unknown, also?: null): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string" || item === also);
}
