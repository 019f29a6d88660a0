import { nationalSummary, type NationalSummary, type ReturnList, type ReviewLine, type ReturnTrouble, type Submission } from "../../../app";
import type { Target } from "../../../core";
import type { DeskFile } from "./deskState";

/** What is noteworthy about a submission beside the others. */
export type RowNote =
  | { readonly kind: "taken"; readonly others: readonly string[] }
  | { readonly kind: "superseded"; readonly taken: string }
  | { readonly kind: "leftOut"; readonly reason: ReturnTrouble };

/** A picked file as a row of the list. */
export interface ReviewRow {
  readonly file: DeskFile;
  /** `undefined` for a file that is not checked. */
  readonly line: ReviewLine | undefined;
  readonly notes: readonly RowNote[];
}

/** All submissions together. Of two of one unit the later file counts. */
export function summaryOf(files: readonly DeskFile[], targets: readonly Target[]): NationalSummary {
  return nationalSummary(submissionsOf(files), targets);
}

/** The submissions that were checked, in the order in which their files were made. */
export function submissionsOf(files: readonly DeskFile[]): readonly Submission[] {
  const inTime = [...files].sort((one, other) => one.file.lastModified - other.file.lastModified || one.id - other.id);
  return inTime.flatMap(({ state }) => (state.kind === "checked" ? [state.submission] : []));
}

/** The rows of the list. Without a summary nothing is known yet of what lies side by side. */
export function reviewRows(files: readonly DeskFile[], summary: NationalSummary | undefined): readonly ReviewRow[] {
  return files.map((file) => {
    const line = file.state.kind === "checked" ? file.state.line : undefined;
    return { file, line, notes: line === undefined ? [] : notesOf(file.name, line, summary) };
  });
}

/** The lists that go back, by the names of the units. Of two submissions of one unit only the later one is spoken of. */
export function returnLists(rows: readonly ReviewRow[]): readonly ReturnList[] {
  const byName = new Intl.Collator("vi").compare;
  const nameOf = ({ line, submission }: ReturnList) => line.units.join(", ") || submission.name;
  return rows
    .flatMap(({ file: { state }, notes }): readonly ReturnList[] => (state.kind === "checked" && !notes.some(({ kind }) => kind === "superseded") ? [state] : []))
    .sort((one, other) => byName(nameOf(one), nameOf(other)));
}

function notesOf(name: string, line: ReviewLine, summary: NationalSummary | undefined): readonly RowNote[] {
  const own = line.leftOut.map(({ reason }) => reason);
  const among = summary?.leftOut.flatMap(({ submission, reason }) => (submission === name ? [reason] : [])) ?? [];
  const doubles = summary?.duplicates ?? [];
  return [
    ...doubles.flatMap(({ taken, others }): readonly RowNote[] => {
      if (taken === name) return [{ kind: "taken", others }];
      return others.includes(name) ? [{ kind: "superseded", taken }] : [];
    }),
    ...[...new Set([...own, ...among])].map((reason): RowNote => ({ kind: "leftOut", reason })),
  ];
}
