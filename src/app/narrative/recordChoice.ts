import { sides, type CellRef, type ParagraphLength, type ParagraphQuestion, type RecordSet, type Source } from "../../core";
import type { CheckOutcome } from "../outcomes";

/** A record that a person chose, by its table and its place in it. */
export interface RecordChoice {
  readonly tableId: string;
  readonly recordIndex: number;
}

/** The tables that have something to report. */
export function reportableTables({ recognition }: CheckOutcome): readonly RecordSet[] {
  return recognition.tables.filter(({ columns, records }) => records.length > 0 && sides.some((side) => columns.has(`${side}.finished`) || columns.has(`${side}.enforced`) || columns.has(`${side}.accepted`)));
}

/** The record that is offered first: the total of the first table, or its first record. */
export function firstChoice(outcome: CheckOutcome): RecordChoice | undefined {
  const table = reportableTables(outcome)[0];
  if (table === undefined) return undefined;
  return { tableId: table.id, recordIndex: firstRecordIndex(table) };
}

/** The record of a table that is offered first. */
export function firstRecordIndex({ records }: RecordSet): number {
  return Math.max(0, records.findIndex(({ role }) => role === "total"));
}

/** The chosen record with all that the workbook tells of its unit; `undefined` when the workbook has it no more. */
export function chosenRecord(outcome: CheckOutcome, { tableId, recordIndex }: RecordChoice): Source | undefined {
  const tables = reportableTables(outcome);
  const table = tables.find(({ id }) => id === tableId);
  const others = tables.filter((other) => other !== table);
  return table && recordIndex < table.records.length ? { table, recordIndex, others, targets: outcome.targets } : undefined;
}

/** What to ask for the paragraph on a record: a figure is in doubt while an error is open on its cell. */
export function paragraphQuestion(outcome: CheckOutcome, chosen: Source, length: ParagraphLength): ParagraphQuestion {
  const doubted = new Set(outcome.report.findings.filter(({ severity }) => severity === "error").flatMap(({ cells }) => cells.map(keyOf)));
  return { ...chosen, length, isInDoubt: (at) => doubted.has(keyOf(at)) };
}

const keyOf = ({ sheet, rowIndex, columnIndex }: CellRef): string => `${rowIndex}:${columnIndex}:${sheet}`;
