import { causes, type Cause } from "../../core";

/** What a plain cell holds: neither a formula nor an error. */
export type PlainContent = number | string | null;

/** One cell that a person let the add-in correct. Where it is today is told by the owned name, which moves with inserted rows and columns. */
export interface RepairedCell {
  readonly name: string;
  readonly before: { readonly content: PlainContent; readonly numberFormat: string };
  readonly after: { readonly value: number; readonly numberFormat: string };
}

/** One correction that a person clicked for: which cells, on whose advice, and when. */
export interface JournalEntry {
  readonly id: string;
  /** The time on the person's clock: "2026-11-22T08:05". */
  readonly time: string;
  readonly findingId: string;
  readonly ruleId: string;
  readonly cause: Cause;
  /** The label of the record, as the sheet had it. */
  readonly recordLabel: string;
  readonly cells: readonly RepairedCell[];
}

/** Every owned name of a repaired cell begins so. */
export const repairNamePrefix = "_soat_repair_";

/** Whether a value out of the workbook has the shape of a journal entry. */
export function isJournalEntry(value: unknown): value is JournalEntry {
  if (!isObject(value)) return false;
  const { id, time, findingId, ruleId, cause, recordLabel, cells } = value;
  const areTexts = [id, time, findingId, ruleId, recordLabel].every((text) => typeof text === "string");
  return areTexts && causes.some((known) => known === cause) && Array.isArray(cells) && cells.every(isRepairedCell);
}

function isRepairedCell(value: unknown): value is RepairedCell {
  if (!isObject(value) || !isObject(value["before"]) || !isObject(value["after"])) return false;
  const { name, before, after } = value;
  const isName = typeof name === "string" && name.startsWith(repairNamePrefix);
  return isName && isPlain(before["content"]) && typeof after["value"] === "number" && [before, after].every((state) => typeof state["numberFormat"] === "string");
}

function isPlain(value: unknown): value is PlainContent {
  return value === null || typeof value === "number" || typeof value === "string";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
