import { levelMark, type LevelMark } from "./levelMark";
import type { BodyRow } from "./tableBody";

/** Whether the figures of one row are the sums of the figures of others, in most columns. */
export type AddsUp = (row: BodyRow, parts: readonly BodyRow[]) => boolean;

interface OpenLevel extends LevelMark {
  readonly index: number;
}

/**
 * The parent of each row by numbering, indentation and rank; −1 at the top. A row without any mark among numbered ones says nothing of its
 * level: it counts as a part of the numbered row above only when the figures of its group add up to that row.
 */
export function outlineParents(rows: readonly BodyRow[], addsUp: AddsUp): Int32Array {
  const marks = rows.map(levelMark);
  const outlined = { rows, marks, addsUp, parents: new Int32Array(rows.length).fill(-1) };
  const open: OpenLevel[] = [];
  let end = 0;
  marks.forEach((level, index) => {
    if (level.mark !== "") placeMarked(outlined, open, { mark: level.mark, depth: level.depth, index });
    else if (index >= end) {
      end = unmarkedEnd(marks, index);
      placeUnmarked(outlined, { holder: open[open.length - 1], first: index, end });
    }
  });
  return outlined.parents;
}

/** A marked row belongs to the nearest row above of a higher level. */
function placeMarked({ parents }: Outlined, open: OpenLevel[], level: OpenLevel): void {
  closeDeeper(open, level);
  const holder = open[open.length - 1];
  if (holder) parents[level.index] = holder.index;
  open.push(level);
}

function closeDeeper(open: OpenLevel[], level: LevelMark): void {
  while (open.length > 0 && (open[open.length - 1]?.depth ?? 0) >= level.depth) open.pop();
}

function unmarkedEnd(marks: readonly LevelMark[], first: number): number {
  let end = first;
  while (end < marks.length && marks[end]?.mark === "") end += 1;
  return end;
}

interface Outlined {
  readonly rows: readonly BodyRow[];
  readonly marks: readonly LevelMark[];
  readonly parents: Int32Array;
  readonly addsUp: AddsUp;
}

/** A run of rows without a mark, and the marked row that stands before it. */
interface UnmarkedRun {
  readonly holder: OpenLevel | undefined;
  readonly first: number;
  readonly end: number;
}

/** Unmarked rows below a marked one are its parts when they add up to it. One unmarked row may lead those after it, as a cluster leads its provinces. */
function placeUnmarked(outlined: Outlined, { holder, first, end }: UnmarkedRun): void {
  const { rows, parents, addsUp } = outlined;
  const above = holder?.index === first - 1 ? rows[holder.index] : undefined;
  if (holder && above && addsUp(above, rows.slice(first, end))) parents.fill(holder.index, first, end);
  else if (first + 1 === end) placeLed(outlined, first);
}

/** The marked rows of the next level belong to the row before them when they add up to it. */
function placeLed({ rows, marks, parents, addsUp }: Outlined, leader: number): void {
  const { mark } = marks[leader + 1] ?? { mark: "" };
  const nextUnmarked = marks.findIndex((level, index) => index > leader && level.mark === "");
  const end = nextUnmarked < 0 ? rows.length : nextUnmarked;
  const parts = marks.flatMap((level, index) => (index > leader && index < end && level.mark === mark ? [index] : []));
  const row = rows[leader];
  if (row && parts.length > 0 && addsUp(row, parts.flatMap((part) => rows[part] ?? []))) for (const part of parts) parents[part] = leader;
}
