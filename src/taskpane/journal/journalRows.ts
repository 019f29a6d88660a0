import type { CheckOutcome, JournalCell, JournalLine } from "../../app";
import { cellName, type VerdictWords, type Words } from "../../locale";
import { cellFate } from "./cellFate";
import { shownContent } from "./shownContent";

/** One line of the journal as it is taken away: time, what, cell, before, after, rule, record, note. */
export type JournalRow = readonly (string | number | null)[];

/** The journal as a table, headings first, in the order of time: every changed cell by itself. */
export function journalRows({ journal, actions }: Pick<CheckOutcome, "journal" | "actions">, words: Words, own: VerdictWords["journal"]): readonly JournalRow[] {
  const { time, what, cell, before, after, rule, record, note } = own.columns;
  const changes = journal.flatMap((line) => line.cells.map((each) => ({ time: line.time, row: changeRow(line, each, { words, own }) })));
  const others = actions.map((action) => ({ time: action.time, row: [words.decisions.moment(action.time), own.action(action), action.sheet ?? "", null, null, "", "", own.wayBack(action)] }));
  const inTime = [...changes, ...others].sort((one, other) => (one.time < other.time ? -1 : Number(one.time > other.time)));
  return [[time, what, cell, before, after, rule, record, note], ...inTime.map(({ row }) => row)];
}

interface RowWords {
  readonly words: Words;
  readonly own: VerdictWords["journal"];
}

function changeRow(line: JournalLine, cell: JournalCell, { words, own }: RowWords): JournalRow {
  const { decisions, ruleName } = words;
  const { at, before, after } = cell;
  const place = at ? cellName(at) : "";
  const values = [shownContent(before.content, before.numberFormat), shownContent(after.value, after.numberFormat)] as const;
  const [what, rule, cause] = line.kind === "correction" ? [own.corrected, ruleName(line.ruleId), decisions.causeName(line.cause)] : [own.targetSaved, "", ""];
  return [decisions.moment(line.time), what, place, ...values, rule, line.recordLabel, [cause, cellFate(cell, own)].filter(Boolean).join(", ")];
}

/** The journal as a text to be pasted anywhere: one line for each row, tabs between the columns, so that a spreadsheet takes it as a table. */
export function journalText(rows: readonly JournalRow[]): string {
  return rows.map((row) => row.map((field) => fieldText(field).replace(/[\t\r\n]+/g, " ")).join("\t")).join("\n");
}

/** The journal as separated values, with semicolons as a Vietnamese Excel reads them. */
export function journalCsv(rows: readonly JournalRow[]): string {
  return rows.map((row) => row.map(csvField).join(";")).join("\n");
}

function csvField(field: string | number | null): string {
  const text = fieldText(field);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * What a Vietnamese Excel takes a field for: a number with its decimal comma, or a text. What it would take for a formula stands behind an
 * apostrophe: a text of the workbook must not become one, neither from a file nor when it is pasted.
 */
function fieldText(field: string | number | null): string {
  if (typeof field === "number") return String(field).replace(".", ",");
  return /^\s*[=+\-@]/.test(field ?? "") ? `'${field}` : (field ?? "");
}
