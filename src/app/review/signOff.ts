/** What a signed cell held: an error as its text. */
export type SignedContent = number | string | null;

/** The figures of a table as they were signed, column by column: a record is told by the labels that it stands under. */
export interface SignedTable {
  readonly sheet: string;
  readonly records: readonly string[];
  /** By the key of the figure; each as long as `records`. */
  readonly columns: readonly (readonly [key: string, contents: readonly SignedContent[]])[];
}

/** A reviewer's word that the figures were checked as they stood at that time. */
export interface SignOff {
  readonly reviewer: string;
  /** The time on the person's clock: "2026-11-22T08:05". */
  readonly time: string;
  /** A few letters that are other ones for other figures: on paper they show which figures were signed. */
  readonly fingerprint: string;
  /** Errors that were open when the person signed nevertheless. */
  readonly openErrorCount: number;
  readonly tables: readonly SignedTable[];
}

/** Whether a value out of the workbook has the shape of a sign-off. */
export function isSignOff(value: unknown): value is SignOff {
  if (typeof value !== "object" || value === null) return false;
  const { reviewer, time, fingerprint, openErrorCount, tables } = value as Partial<Record<keyof SignOff, unknown>>;
  const areTexts = [reviewer, time, fingerprint].every((text) => typeof text === "string");
  return areTexts && typeof openErrorCount === "number" && Array.isArray(tables) && tables.every(isSignedTable);
}

function isSignedTable(value: unknown): value is SignedTable {
  if (typeof value !== "object" || value === null) return false;
  const { sheet, records, columns } = value as Partial<Record<keyof SignedTable, unknown>>;
  if (typeof sheet !== "string" || !Array.isArray(records) || !records.every((record) => typeof record === "string")) return false;
  return Array.isArray(columns) && columns.every((column) => isColumn(column, records.length));
}

function isColumn(value: unknown, length: number): boolean {
  if (!Array.isArray(value)) return false;
  const [key, contents] = value as readonly unknown[];
  return typeof key === "string" && Array.isArray(contents) && contents.length === length && contents.every(isContent);
}

function isContent(value: unknown): value is SignedContent {
  return value === null || typeof value === "number" || typeof value === "string";
}
