import type { FigureKey } from "./indicator";
import type { MoneyUnit } from "./moneyUnit";
import type { RateScale, RecordRole } from "./records";

/** What a column holds, in a person's words: a figure, how the figure of another column changed, or nothing that is checked. */
export type ColumnMeaning = FigureKey | "change" | "ignore";

/** Whether a column holds a figure of its own. */
export function isFigureMeaning(meaning: ColumnMeaning | undefined): meaning is FigureKey {
  return meaning !== undefined && meaning !== "change" && meaning !== "ignore";
}

/** What a row stands for, in a person's words: a record, or nothing that is counted. */
export type RowRole = RecordRole | "none";

/** The encodings that Vietnamese text was typed in before Unicode. */
export type LegacyEncoding = "TCVN3" | "VNI";

/**
 * A table by what is written there and not by where it stands, so that an answer still fits after columns were inserted, and next month.
 * `table` is made from the title without its numbers.
 */
export interface TableName {
  readonly sheet: string;
  readonly table: string;
}

/** What each kind of answer names and says. `header` names a column by its labels, `row` a row by its label. */
interface AnswerFacts {
  readonly column: TableName & { readonly header: string; readonly meaning: ColumnMeaning };
  readonly rateScale: TableName & { readonly header: string; readonly scale: RateScale };
  /** The province that a row names; without one it names none. */
  readonly unit: TableName & { readonly row: string; readonly unit?: string };
  readonly role: TableName & { readonly row: string; readonly role: RowRole };
  /** The first and the last row of figures, by their labels; without one the table goes as far as it was read. */
  readonly rows: TableName & { readonly first?: string; readonly last?: string };
  /** `told` is what the sheet said itself: when it says something else one day, the answer is out of date. */
  readonly period: TableName & { readonly told?: string; readonly year: number; readonly months: number };
  readonly moneyUnit: TableName & { readonly told?: string; readonly moneyUnit: MoneyUnit };
  readonly notATable: TableName;
  /** How the texts of a whole sheet are to be read. */
  readonly encoding: { readonly sheet: string; readonly encoding: LegacyEncoding | "unicode" };
}

export type AnswerKind = keyof AnswerFacts;

/** What a person answered where the recognition was unsure or wrong. */
export type RecognitionAnswer<Kind extends AnswerKind = AnswerKind> = { readonly [K in Kind]: { readonly kind: K } & AnswerFacts[K] }[Kind];

/** What an answer is about: a sheet, a table of it, or a column or row of the table. */
export interface AnswerPlace {
  readonly sheet: string;
  readonly table?: string;
  readonly header?: string;
  readonly row?: string;
}

/** The same text for every answer to the same question. */
export function answerPlaceKey(kind: AnswerKind, { sheet, table, header, row }: AnswerPlace): string {
  return JSON.stringify([kind, sheet, table, header, row]);
}

/** All answers about a workbook. Of two about the same thing the later one holds. */
export type RecognitionAnswers = readonly RecognitionAnswer[];
