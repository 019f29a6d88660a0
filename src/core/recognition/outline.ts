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
  const parents = new Int32Array(rows.length).fill(-1);
  const open: OpenLevel[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const level = marks[index] ?? { mark: "", depth: 0 };
    if (level.mark === "") {
      const end = unmarkedEnd(marks, index);
      const holder = open[open.length - 1];
      if (holder) placeUnmarked({ rows, parents, addsUp }, { holder, first: index, end });
      else if (end < rows.length && index + 1 === end) placeLeader({ rows, parents, addsUp, marks }, index);
      index = end - 1;
      continue;
    }
    closeDeeper(open, level);
    parents[index] = open[open.length - 1]?.index ?? parents[index] ?? -1;
    open.push({ ...level, index });
  }
  return parents;
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
  readonly parents: Int32Array;
  readonly addsUp: AddsUp;
}

/** Unmarked rows below a marked one: its parts when they add up to it, otherwise rows beside it. */
function placeUnmarked({ rows, parents, addsUp }: Outlined, { holder, first, end }: { readonly holder: OpenLevel; readonly first: number; readonly end: number }): void {
  const above = rows[holder.index];
  if (holder.index !== first - 1 || above === undefined || !addsUp(above, rows.slice(first, end))) return;
  parents.fill(holder.index, first, end);
}

/** One unmarked row before marked ones leads them when the marked rows of the same level add up to it. */
function placeLeader({ rows, parents, addsUp, marks }: Outlined & { readonly marks: readonly LevelMark[] }, index: number): void {
  const mark = marks[index + 1]?.mark;
  const leader = rows[index];
  const parts: number[] = [];
  for (let below = index + 1; below < rows.length && marks[below]?.mark !== ""; below += 1) if (marks[below]?.mark === mark) parts.push(below);
  const led = parts.flatMap((part) => rows[part] ?? []);
  if (leader && addsUp(leader, led)) for (const part of parts) parents[part] = index;
}
