import type { CheckOutcome, JournalCell, JournalLine } from "../../app";
import { cellName, type VerdictWords, type Words } from "../../locale";
import { cellFate } from "./cellFate";
import { contentWithDays } from "./shownContent";

/** One line of the journal as it is taken away: time as the journal keeps it, what, cell, before, after, rule, record, note. */
export type JournalRow = readonly (string | number | null)[];

/** The journal as a table, headings first, in the order of time: every changed cell by itself. */
export function journalRows({ journal, actions }: Pick<CheckOutcome, "journal" | "actions">, words: Words, own: VerdictWords["journal"]): readonly JournalRow[] {
  const { time, what, cell, before, after, rule, record, note } = own.columns;
  const changes = journal.flatMap((line) => line.cells.map((each) => ({ time: line.time, row: changeRow(line, each, { words, own }) })));
  const others = actions.map((action) => ({ time: action.time, row: [action.time, own.action(action), action.sheet ?? "", null, null, "", "", own.wayBack(action)] }));
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
  const values = [contentWithDays(before.content, before.numberFormat), contentWithDays(after.value, after.numberFormat)] as const;
  const [rule, cause] = line.kind === "correction" ? [ruleName(line.ruleId), decisions.causeName(line.cause)] : ["", ""];
  const what = { correction: own.corrected, target: own.targetSaved, paragraph: own.paragraphPut }[line.kind];
  return [line.time, what, place, ...values, rule, line.recordLabel, [cause, cellFate(cell, own)].filter(Boolean).join(", ")];
}

/** The journal as a text to be pasted anywhere: one line for each row, tabs between the columns, so that a spreadsheet takes it as a table. */
export function journalText([headings = [], ...rows]: readonly JournalRow[], momentText: (time: string) => string): string {
  const timed = rows.map(([time, ...fields]) => [momentText(String(time)), ...fields.map(fieldText)]);
  return [headings.map(fieldText), ...timed].map((row) => row.map((text) => text.replace(/[\t\r\n]+/g, " ")).join("\t")).join("\n");
}

/** The journal as separated values, with semicolons as a Vietnamese Excel reads them, and times that no country reads otherwise. */
export function journalCsv([headings = [], ...rows]: readonly JournalRow[]): string {
  const timed = rows.map(([time, ...fields]) => [String(time).replace("T", " "), ...fields.map(fieldText)]);
  return [headings.map(fieldText), ...timed].map((row) => row.map(csvField).join(";")).join("\n");
}

function csvField(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Texts that a spreadsheet would take for a formula, a number, a share or a day. */
const misreadable = /^\s*(?:[=+\-@]|[\d.,/:%\s]+$)/;

/**
 * What a Vietnamese Excel takes a field for: a number with its decimal comma, or a text. What it would take for something else stands behind
 * an apostrophe: a text must not become a formula, nor "1.213" the number that it was corrected to, neither from a file nor when it is pasted.
 */
function fieldText(field: string | number | null): string {
  if (typeof field === "number") return String(field).replace(".", ",");
  return misreadable.test(field ?? "") ? `'${field}` : (field ?? "");
}
