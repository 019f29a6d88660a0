import {
  askedCount,
  nationalSummary,
  restReturnList,
  returnList,
  submissionOrder,
  unitReturnList,
  type FindingCounts,
  type NationalSummary,
  type LeftOut,
  type ReturnList,
  type ReviewLine,
  type Submission,
  type SubmittedFile,
  type UnitStanding,
  type UnreadFile,
} from "../../../app";
import type { Target } from "../../../core";
import { reviewWordsFor } from "../../../locale";
import type { DeskFile } from "./deskState";

/** What is noteworthy about a submission beside the others. */
export type RowNote =
  | { readonly kind: "taken"; readonly others: readonly string[] }
  | { readonly kind: "superseded"; readonly taken: string }
  | ({ readonly kind: "leftOut" } & Pick<LeftOut, "reason" | "period">);

/** A row of the list: a picked file, or one of the units that a file speaks of besides others. */
export interface ReviewRow {
  readonly key: string;
  readonly file: DeskFile;
  /** `undefined` for a file that is not checked. */
  readonly line: ReviewLine | undefined;
  /** The one unit that the row speaks of. */
  readonly unit: UnitStanding | undefined;
  /** Whether it is one of several units of its file, which has a row of its own besides. */
  readonly isPart: boolean;
  /** Of all findings of the file, or of those about the unit. */
  readonly counts: FindingCounts | undefined;
  readonly notes: readonly RowNote[];
}

/** All submissions together. Of two of one unit the later file counts. */
export function summaryOf(files: readonly DeskFile[], targets: readonly Target[]): NationalSummary {
  return nationalSummary(submissionsOf(files), targets);
}

/** The submissions that were checked, in the order in which they were made, as far as their names and their files tell. */
export function submissionsOf(files: readonly DeskFile[]): readonly Submission[] {
  const inOrder = [...files].sort((one, other) => submissionOrder(submitted(one), submitted(other)) || one.id - other.id);
  return inOrder.flatMap(({ state }) => (state.kind === "checked" ? [state.submission] : []));
}

/** The files that came and could not be read. They are named in an official paper, so the reason is Vietnamese. */
export function unreadFiles(files: readonly DeskFile[]): readonly UnreadFile[] {
  const { troubles } = reviewWordsFor("vi").table;
  return files.flatMap(({ name, state }) => (state.kind === "failed" ? [{ name, reason: troubles[state.reason] }] : []));
}

function submitted({ name, file }: DeskFile): SubmittedFile {
  return { name, modifiedAt: file.lastModified };
}

/** The rows of the list; a file of several units has one of its own, and one for each of them. Without a summary nothing is known yet of what lies side by side. */
export function reviewRows(files: readonly DeskFile[], summary: NationalSummary | undefined): readonly ReviewRow[] {
  return files.flatMap((file) => rowsOf(file, summary));
}

function rowsOf(file: DeskFile, summary: NationalSummary | undefined): readonly ReviewRow[] {
  if (file.state.kind !== "checked") return [{ key: `${file.id}`, file, line: undefined, unit: undefined, isPart: false, counts: undefined, notes: [] }];
  const { line } = file.state;
  const whole = { key: `${file.id}`, file, line, isPart: false, counts: line.counts };
  const doubles = (unit: UnitStanding | undefined) => doubleNotes(file.name, unit, summary);
  const leftOut = leftOutNotes(file.name, line, summary);
  const [unit, ...others] = line.units;
  if (others.length === 0) return [{ ...whole, unit, notes: [...doubles(unit), ...leftOut] }];
  const parts = line.units.map((each, index): ReviewRow => ({ ...whole, key: `${file.id}.${index}`, unit: each, isPart: true, counts: each.counts, notes: doubles(each) }));
  return [{ ...whole, unit: undefined, notes: leftOut }, ...parts];
}

/** The submission of a row that was read, and what it asks of its unit. */
export function returnListOf({ file: { state }, unit, isPart }: ReviewRow): ReturnList | undefined {
  if (state.kind !== "checked") return undefined;
  return isPart && unit ? unitReturnList(state.submission, state.line, unit.unit) : returnList(state.submission, state.line);
}

/** The lists that go back, by the names of the units. Of two submissions of one unit only the later one is spoken of. */
export function returnLists(rows: readonly ReviewRow[]): readonly ReturnList[] {
  const byName = new Intl.Collator("vi").compare;
  const nameOf = ({ units, file }: ReturnList) => units.join(", ") || file;
  return rows
    .filter(({ notes }) => !notes.some(({ kind }) => kind === "superseded"))
    .flatMap(listsOf)
    .sort((one, other) => byName(nameOf(one), nameOf(other)));
}

/** Of a file of several units each has its own list; what is about none of them makes one more, where there is anything. */
function listsOf(row: ReviewRow): readonly ReturnList[] {
  const { file, line, unit } = row;
  if (unit === undefined && file.state.kind === "checked" && line && line.units.length > 1) {
    const rest = restReturnList(file.state.submission, line);
    return askedCount(rest) > 0 ? [rest] : [];
  }
  const list = returnListOf(row);
  return list ? [list] : [];
}

function doubleNotes(name: string, unit: UnitStanding | undefined, summary: NationalSummary | undefined): readonly RowNote[] {
  const doubles = summary?.duplicates.filter((each) => each.unit === unit?.unit) ?? [];
  return doubles.flatMap(({ taken, others }): readonly RowNote[] => {
    if (taken === name) return [{ kind: "taken", others }];
    return others.includes(name) ? [{ kind: "superseded", taken }] : [];
  });
}

function leftOutNotes(name: string, line: ReviewLine, summary: NationalSummary | undefined): readonly RowNote[] {
  const among = summary?.leftOut.filter(({ submission }) => submission === name) ?? [];
  const byReason = new Map([...line.leftOut, ...among].map((each) => [each.reason, each]));
  return [...byReason.values()].map(({ reason, period }): RowNote => ({ kind: "leftOut", reason, ...(period && { period }) }));
}
