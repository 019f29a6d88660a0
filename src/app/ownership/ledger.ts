import type { RecognitionAnswers } from "../../core";
import { isAnswer } from "../answers/isAnswer";
import { isDismissal, type Dismissal } from "../dismissals/dismissal";
import { isJournalEntry, type JournalEntry } from "../repairs/journalEntry";

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
  /** The corrections that a person clicked for, in the order of time. */
  readonly journal?: readonly JournalEntry[];
  /** The findings that a person set aside. */
  readonly dismissals?: readonly Dismissal[];
  /** What a person answered where the recognition was unsure. */
  readonly answers?: RecognitionAnswers;
}

export const emptyLedger: Ledger = { version: 1, filledAreas: [] };

/** The record from its text. A text that is not ours, or of a later version, counts as no record: nothing is cleared by guess. */
export function ledgerOf(text: string | undefined): Ledger {
  if (text === undefined) return emptyLedger;
  try {
    const parsed: unknown = JSON.parse(text);
    return isLedger(parsed) ? withSoundParts(parsed) : emptyLedger;
  } catch (error) {
    if (error instanceof SyntaxError) return emptyLedger;
    throw error;
  }
}

/** The text to keep; `undefined` when there is nothing to remember. */
export function textOfLedger({ version, ...parts }: Ledger): string | undefined {
  const kept = Object.entries(parts).filter(([part, items]) => part === "filledAreas" || (Array.isArray(items) && items.length > 0));
  const isEmpty = kept.every(([, items]) => Array.isArray(items) && items.length === 0);
  return isEmpty ? undefined : JSON.stringify({ version, ...Object.fromEntries(kept) });
}

/** An item that is not as it was written is left out; the others still hold. */
function withSoundParts(ledger: Ledger): Ledger {
  const sound = <Item>(items: unknown, isSound: (item: unknown) => item is Item): readonly Item[] => (Array.isArray(items) ? items.filter(isSound) : []);
  return {
    ...ledger,
    ...(ledger.journal && { journal: sound(ledger.journal, isJournalEntry) }),
    ...(ledger.dismissals && { dismissals: sound(ledger.dismissals, isDismissal) }),
    ...(ledger.answers && { answers: sound(ledger.answers, isAnswer) }),
  };
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
