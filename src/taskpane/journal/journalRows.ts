import type { CheckOutcome, JournalCell, JournalLine } from "../../app";
import { cellName, type VerdictWords, type Words } from "../../locale";

/** One line of the journal as it is taken away: time, what, cell, before, after, rule, record, note. */
export type JournalRow = readonly (string | number | null)[];

/** The journal as a table, headings first, in the order of time: every corrected cell by itself. */
export function journalRows({ journal, actions }: Pick<CheckOutcome, "journal" | "actions">, words: Words, own: VerdictWords["journal"]): readonly JournalRow[] {
  const { time, what, cell, before, after, rule, record, note } = own.columns;
  const corrections = journal.flatMap((line) => line.cells.map((each) => ({ time: line.time, row: correctionRow(line, each, { words, own }) })));
  const others = actions.map((action) => ({ time: action.time, row: [words.decisions.moment(action.time), own.action(action), action.sheet ?? "", null, null, "", "", own.wayBack(action)] }));
  const inTime = [...corrections, ...others].sort((one, other) => (one.time < other.time ? -1 : Number(one.time > other.time)));
  return [[time, what, cell, before, after, rule, record, note], ...inTime.map(({ row }) => row)];
}

interface RowWords {
  readonly words: Words;
  readonly own: VerdictWords["journal"];
}

function correctionRow(line: JournalLine, { at, before, after, state }: JournalCell, { words, own }: RowWords): JournalRow {
  const fate = { repaired: "", asBefore: own.asBefore, changed: own.changedSince, gone: own.cellGone }[state];
  const note = [words.decisions.causeName(line.cause), fate].filter(Boolean).join(", ");
  return [words.decisions.moment(line.time), own.corrected, at ? cellName(at) : "", before.content, after.value, words.ruleName(line.ruleId), line.recordLabel, note];
}

/** The journal as a text to be pasted anywhere: one line for each row, tabs between the columns, so that a spreadsheet takes it as a table. */
export function journalText(rows: readonly JournalRow[]): string {
  return rows.map((row) => row.map((field) => (typeof field === "string" ? harmless(field) : String(field ?? "")).replace(/[\t\r\n]+/g, " ")).join("\t")).join("\n");
}

/** The journal as separated values, as a Vietnamese Excel reads them: semicolons, decimal commas. */
export function journalCsv(rows: readonly JournalRow[]): string {
  return rows.map((row) => row.map(csvField).join(";")).join("\n");
}

function csvField(field: string | number | null): string {
  if (field === null) return "";
  if (typeof field === "number") return String(field).replace(".", ",");
  const text = harmless(field);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet would take for a formula stands behind an apostrophe: a text of the workbook must not become one, neither from a file nor when it is pasted. */
function harmless(text: string): string {
  return /^\s*[=+\-@]/.test(text) ? `'${text}` : text;
}
