import { causes, type Cause } from "../../core";

/** What a plain cell holds: neither a formula nor an error. */
export type PlainContent = number | string | null;

/** One cell that a person let the add-in change. Where it is today is told by the owned name, which moves with inserted rows and columns. */
export interface RepairedCell {
  readonly name: string;
  readonly before: { readonly content: PlainContent; readonly numberFormat: string };
  readonly after: { readonly value: PlainContent; readonly numberFormat: string };
}

/** What every entry of the journal tells: which cells, whose they are, and when. */
interface EntryOfCells {
  readonly id: string;
  /** The time on the person's clock: "2026-11-22T08:05". */
  readonly time: string;
  /** The label of the record, the unit and side of a target, or the unit of a paragraph; "" where the cells belong to none. */
  readonly recordLabel: string;
  readonly cells: readonly RepairedCell[];
}

/** One correction that a person clicked for, and on whose advice. */
export interface Correction extends EntryOfCells {
  readonly kind: "correction";
  readonly findingId: string;
  readonly ruleId: string;
  readonly cause: Cause;
}

/** One line of targets that a person saved on a sheet that was there. */
export interface SavedTarget extends EntryOfCells {
  readonly kind: "target";
}

/** A paragraph of the report that a person had put into an empty cell. */
export interface PutParagraph extends EntryOfCells {
  readonly kind: "paragraph";
}

/** What a person let the add-in change in cells that were theirs. */
export type JournalEntry = Correction | SavedTarget | PutParagraph;

/** Every owned name of a changed cell begins so. */
export const repairNamePrefix = "_soat_repair_";

/** Whether a value out of the workbook has the shape of a journal entry. */
export function isJournalEntry(value: unknown): value is JournalEntry {
  if (!isObject(value)) return false;
  const { kind, id, time, recordLabel, cells } = value;
  const isTold = kind === "target" || kind === "paragraph" || (kind === "correction" && isAdvised(value));
  return isTold && [id, time, recordLabel].every(isText) && Array.isArray(cells) && cells.every(isRepairedCell);
}

function isAdvised({ findingId, ruleId, cause }: Readonly<Record<string, unknown>>): boolean {
  return isText(findingId) && isText(ruleId) && causes.some((known) => known === cause);
}

function isRepairedCell(value: unknown): value is RepairedCell {
  if (!isObject(value) || !isObject(value["before"]) || !isObject(value["after"])) return false;
  const { name, before, after } = value;
  const isName = isText(name) && name.startsWith(repairNamePrefix);
  return isName && isPlain(before["content"]) && isPlain(after["value"]) && [before, after].every((state) => isText(state["numberFormat"]));
}

/** Whether a content can be written again as it was. */
export function isPlain(value: unknown): value is PlainContent {
  return value === null || typeof value === "number" || typeof value === "string";
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
