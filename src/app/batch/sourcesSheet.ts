import { emptyCell, numberCell, textCell, type DesignedCell, type PlannedSheet } from "../../core";
import type { NationalSummary } from "./nationalSummary";
import type { Submission } from "./submission";
import type { LeftOut } from "./unitReturns";

/** The words of the sheet that says where a summary comes from. */
export interface SourcesSheetWords {
  readonly sheetName: string;
  readonly title: string;
  readonly columns: { readonly file: string; readonly units: string; readonly errors: string; readonly toConfirm: string; readonly note: string };
  readonly missing: (count: number) => string;
  readonly duplicate: (unit: string, others: readonly string[]) => string;
  readonly superseded: (unit: string, taken: string) => string;
  readonly leftOut: (leftOut: LeftOut) => string;
  /** Several remarks about one file. */
  readonly notes: (texts: readonly string[]) => string;
}

/** A file that came and could not be read, with the reason in words. */
export interface UnreadFile {
  readonly name: string;
  readonly reason: string;
}

/** What a summary was made of. */
export interface SummarySources {
  readonly summary: NationalSummary;
  readonly submissions: readonly Submission[];
  readonly unread: readonly UnreadFile[];
}

const columnWidths = [44, 34, 10, 14, 90] as const;

/** Lists every file with what was taken from it, or why nothing was, and the units of which nothing came. */
export function sourcesSheet({ summary, submissions, unread }: SummarySources, words: SourcesSheetWords): PlannedSheet {
  const { columns } = words;
  const byName = new Intl.Collator("vi", { numeric: true }).compare;
  const files = [
    ...submissions.map((submission) => ({ name: submission.name, row: submissionRow(submission, summary, words) })),
    ...unread.map((file) => ({ name: file.name, row: unreadRow(file, words) })),
  ].sort((one, other) => byName(one.name, other.name));
  const missingRows = summary.missing.length === 0 ? [] : [[textCell("heading", words.missing(summary.missing.length))], ...summary.missing.map((name) => [textCell("label", name)])];
  return {
    name: words.sheetName,
    design: {
      rows: [
        [textCell("title", words.title)],
        [columns.file, columns.units, columns.errors, columns.toConfirm, columns.note].map((text) => textCell("heading", text)),
        ...files.map(({ row }) => row),
        ...missingRows,
      ],
      merges: [{ firstRowIndex: 0, lastRowIndex: 0, firstColumnIndex: 0, lastColumnIndex: columnWidths.length - 1 }],
      columnWidths,
      frozen: { rowCount: 2, columnCount: 0 },
      print: { orientation: "landscape", pagesTall: 0, titleRowCount: 2 },
    },
  };
}

/** More names than these are told by their number; the table itself has them all. */
const namedUnitMax = 3;

function submissionRow({ name, counts: { whole: counts } }: Submission, summary: NationalSummary, words: SourcesSheetWords): readonly DesignedCell[] {
  const units = summary.returns.filter(({ submission }) => submission === name).map(({ unit }) => unit);
  const notes = [
    ...summary.duplicates.flatMap(({ unit, taken, others }) => {
      if (taken === name) return [words.duplicate(unit, others)];
      return others.includes(name) ? [words.superseded(unit, taken)] : [];
    }),
    ...summary.leftOut.filter(({ submission }) => submission === name).map(words.leftOut),
  ];
  return [
    textCell("wrapped", name),
    textCell("wrapped", units.length > namedUnitMax ? `${units.slice(0, namedUnitMax).join(", ")}… (${units.length})` : units.join(", ")),
    numberCell("count", counts.error),
    numberCell("count", counts.confirm),
    textCell("wrapped", words.notes(notes)),
  ];
}

function unreadRow({ name, reason }: UnreadFile, words: SourcesSheetWords): readonly DesignedCell[] {
  return [textCell("wrapped", name), emptyCell("wrapped"), emptyCell("count"), emptyCell("count"), textCell("wrapped", words.notes([reason]))];
}
