import type { InterimGoals, RecognitionAnswers } from "../../core";
import { isAnswer } from "../answers/isAnswer";
import { HostFailure } from "../ports/hostFailure";
import { isLoggedAction, type LoggedAction } from "../repairs/loggedAction";
import { isJournalEntry, type JournalEntry } from "../repairs/journalEntry";
import { isSignOff, type SignOff } from "../review/signOff";
import { isVerdict, type Verdict } from "../review/verdict";
import { isInterimGoals } from "../targets/isInterimGoals";
import { soundChoices, type WorkbookChoices } from "../settings/workbookChoices";
import { isFilledArea, type FilledArea } from "./filledArea";
import { migrated } from "./ledgerMigration";

/**
 * The version of the record that this add-in writes. Version 1 knew findings that were set aside, and nothing of reviewers or sign-offs;
 * version 2 knew corrections only in its journal.
 */
const ledgerVersion = 3;

/** The add-in's own record of a workbook, kept inside it. */
export interface Ledger {
  /** Above `ledgerVersion` for a record of a later add-in: nothing of it is read, and it is never written over. */
  readonly version: number;
  readonly filledAreas: readonly FilledArea[];
  /** What a person let the add-in change in their own cells, in the order of time. */
  readonly journal?: readonly JournalEntry[];
  /** What else the add-in wrote at a person's wish, in the order of time. */
  readonly actions?: readonly LoggedAction[];
  /** What is remembered of findings: at most one verdict of each. */
  readonly verdicts?: readonly Verdict[];
  readonly signOff?: SignOff;
  /** What a person answered where the recognition was unsure. */
  readonly answers?: RecognitionAnswers;
  /** The special goals of interim periods that a person entered. */
  readonly interimGoals?: readonly InterimGoals[];
  /** What a person chose for the workbook: the edition of the forms, how it is filled. */
  readonly choices?: WorkbookChoices;
}

export const emptyLedger: Ledger = { version: ledgerVersion, filledAreas: [] };

/** Whether a record is of a later version of the add-in. */
export function isOfLaterVersion({ version }: Ledger): boolean {
  return version > ledgerVersion;
}

/** The record of a workbook is asked for many times during one check. */
let last: { readonly text: string; readonly ledger: Ledger } | undefined;

/** The record from its text. A text that is not ours counts as no record: nothing is cleared by guess. */
export function ledgerOf(text: string | undefined): Ledger {
  if (text === undefined) return emptyLedger;
  if (last?.text !== text) last = { text, ledger: parsedLedger(text) };
  return last.ledger;
}

function parsedLedger(text: string): Ledger {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null ? ledgerOfRecord({ ...parsed }) : emptyLedger;
  } catch (error) {
    if (error instanceof SyntaxError) return emptyLedger;
    throw error;
  }
}

function ledgerOfRecord(record: Readonly<Record<string, unknown>>): Ledger {
  const { version } = record;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) return emptyLedger;
  return version > ledgerVersion ? { version, filledAreas: [] } : withSoundParts(migrated(record));
}

/** The text to keep; `undefined` when there is nothing to remember. Refuses to write over the record of a later version. */
export function textOfLedger({ version, ...parts }: Ledger): string | undefined {
  if (version > ledgerVersion) throw new HostFailure("laterRecord");
  const kept = Object.entries(parts).filter(([part, value]) => part === "filledAreas" || !isEmpty(value));
  return kept.every(([, value]) => isEmpty(value)) ? undefined : JSON.stringify({ version: ledgerVersion, ...Object.fromEntries(kept) });
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** How each part is read: an item that is not as it was written is left out; the others still hold. */
const partReaders: ReadonlyMap<string, (value: unknown) => unknown> = new Map<string, (value: unknown) => unknown>([
  ["journal", each(isJournalEntry)],
  ["actions", each(isLoggedAction)],
  ["verdicts", each(isVerdict)],
  ["signOff", (value) => (isSignOff(value) ? value : undefined)],
  ["answers", each(isAnswer)],
  ["interimGoals", each(isInterimGoals)],
  ["choices", soundChoices],
]);

/** Without sound areas there is no record at all. */
function withSoundParts(record: Readonly<Record<string, unknown>>): Ledger {
  const { filledAreas } = record;
  if (!Array.isArray(filledAreas) || !filledAreas.every(isFilledArea)) return emptyLedger;
  const parts = [...partReaders].map(([part, read]) => [part, record[part] === undefined ? undefined : read(record[part])] as const);
  return { version: ledgerVersion, filledAreas, ...Object.fromEntries(parts.filter(([, value]) => value !== undefined)) };
}

function each<Item>(isSound: (item: unknown) => item is Item): (items: unknown) => readonly Item[] {
  return (items) => (Array.isArray(items) ? items.filter(isSound) : []);
}
