import { emptyDraft, targetFields, targetRow, type TargetDraft, type TargetLine, type TargetSheet } from "../../core";
import type { TargetChange } from "./targetChange";

/** A change at the row where it is to be made. */
export interface PlacedChange {
  readonly rowIndex: number;
  /** The line as it is to stand; empty where it is taken away. */
  readonly row: TargetDraft;
  /** Whose target it is, as the journal names it. */
  readonly label: string;
}

/** Changes at their rows, and those whose line is no longer as the person saw it. */
export interface PlacedChanges {
  readonly placed: readonly PlacedChange[];
  readonly outrun: readonly TargetChange[];
}

/**
 * Finds the row of each change in the sheet as it is now. A line is known by all that the person saw of it: where someone else has changed it, it is theirs.
 * A new line takes the row of one of its unit that goes, since a person may have written beside it; others stand below everything.
 */
export function placedChanges({ lines, columns }: TargetSheet, changes: readonly TargetChange[]): PlacedChanges {
  const standing = rowsBy(lines.map(({ rowIndex, draft }) => [seenKey(draft), rowIndex]));
  const found = changes.map((change) => ({ change, rowIndex: change.kind === "added" ? undefined : standing.get(seenKey(change.before))?.shift() }));
  const freed = rowsBy(found.flatMap(({ change, rowIndex }) => (change.kind === "removed" && rowIndex !== undefined ? [[unitKey(change.before), rowIndex] as const] : [])));
  let below = Math.max(columns.headerRowIndex, ...lines.map(({ rowIndex }) => rowIndex)) + 1;
  const rows = new Map<number, PlacedChange>();
  const outrun: TargetChange[] = [];
  for (const { change, rowIndex } of found) {
    const isNew = change.kind === "added";
    const place = isNew ? (freed.get(unitKey(change.after))?.shift() ?? below++) : rowIndex;
    if (place === undefined) outrun.push(change);
    // What takes the row of a line that goes is written in its place.
    else if (isNew || !rows.has(place)) rows.set(place, placedAt(place, change));
  }
  return { placed: [...rows.values()], outrun };
}

function placedAt(rowIndex: number, change: TargetChange): PlacedChange {
  const row = rowAfter(change);
  const { unit, side } = change.kind === "removed" ? change.before : row;
  return { rowIndex, row, label: [unit, side].filter(Boolean).join(", ") };
}

/** The line as the sheet is to keep it. A text that the person left alone stays as it is written, though we would write it otherwise. */
function rowAfter(change: TargetChange): TargetDraft {
  if (change.kind === "removed") return emptyDraft;
  const row = targetRow(change.after);
  if (change.kind === "added") return row;
  const { before, after } = change;
  const untouched = targetFields.filter((field) => typeof row[field] === "string" && typeof before[field] === "string" && before[field] === after[field]);
  return { ...row, ...Object.fromEntries(untouched.map((field) => [field, before[field]])) };
}

/** Whether a line is as the person saw it. */
function seenKey(draft: TargetLine["draft"]): string {
  return JSON.stringify(targetFields.map((field) => draft[field] ?? ""));
}

function unitKey(draft: TargetDraft): string {
  const { year, unit, side } = targetRow(draft);
  return JSON.stringify([year, unit, side]);
}

/** The rows of each key, from the top. */
function rowsBy(keyed: readonly (readonly [key: string, rowIndex: number])[]): ReadonlyMap<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const [key, rowIndex] of keyed) rows.set(key, [...(rows.get(key) ?? []), rowIndex]);
  return rows;
}
