import type { HeaderBlock } from "./headerBlock";
import type { HeaderReader } from "./headerReader";
import { headerTextAt } from "./headerYears";
import { isMeaningful, type LabelMeaning } from "./labelMeaning";

/** One label above a column, and where it is written. */
export interface HeaderLabel {
  readonly text: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly meaning: LabelMeaning;
}

/** The labels above a column, from the top down. */
export interface ColumnHeader {
  readonly columnIndex: number;
  readonly labels: readonly HeaderLabel[];
}

type LabelRow = readonly (HeaderLabel | undefined)[];

/** The labels above every column of a header. */
export function headerPaths(reader: HeaderReader, block: HeaderBlock): readonly ColumnHeader[] {
  const rows: LabelRow[] = [];
  for (let rowIndex = block.firstRowIndex; rowIndex <= block.lastLabelRowIndex; rowIndex += 1) rows.push(writtenLabels(reader, block, rowIndex));
  const filled: LabelRow[] = [];
  rows.forEach((_, depth) => filled.push(withContinuedLabels({ reader, rows, above: filled[depth - 1], depth })));
  return Array.from({ length: block.lastColumnIndex + 1 - block.leftColumnIndex }, (_, index) => {
    const columnIndex = block.leftColumnIndex + index;
    return { columnIndex, labels: joinedLines(reader, columnIndex, distinct(filled.map((row) => row[columnIndex]))) };
  });
}

function writtenLabels({ grid, meaningOf }: HeaderReader, block: HeaderBlock, rowIndex: number): LabelRow {
  return Array.from({ length: block.lastColumnIndex + 1 }, (_, columnIndex) => {
    const merge = grid.mergeAt(rowIndex, columnIndex);
    const at = { rowIndex: merge?.firstRowIndex ?? rowIndex, columnIndex: merge?.firstColumnIndex ?? columnIndex };
    const text = at.rowIndex < block.firstRowIndex ? "" : headerTextAt(grid, at.rowIndex, at.columnIndex);
    return text.trim() === "" ? undefined : { text, ...at, meaning: meaningOf(text) };
  });
}

interface Filling {
  readonly reader: HeaderReader;
  readonly rows: readonly LabelRow[];
  readonly above: LabelRow | undefined;
  readonly depth: number;
}

/** Where cells are not merged, an empty cell goes on with the label to its left: under the same wider label only, and only above other labels. */
function withContinuedLabels(filling: Filling): LabelRow {
  const continued: (HeaderLabel | undefined)[] = [];
  (filling.rows[filling.depth] ?? []).forEach((label, columnIndex) => {
    const left = continued[columnIndex - 1];
    continued.push(label ?? (left && isContinued(filling, left, columnIndex) ? left : undefined));
  });
  return continued;
}

function isContinued({ reader, rows, above, depth }: Filling, left: HeaderLabel, columnIndex: number): boolean {
  const isMerged = reader.grid.mergeAt(left.rowIndex, left.columnIndex) !== undefined;
  if (isMerged || left.meaning.purpose !== undefined || above?.[columnIndex] !== above?.[columnIndex - 1]) return false;
  const hasLabelBelow = (column: number): boolean => rows.slice(depth + 1).some((row) => row[column] !== undefined);
  return hasLabelBelow(columnIndex) && hasLabelBelow(left.columnIndex);
}

/** A label that was broken over cells below one another: the first says nothing alone, and the next goes on in small letters. */
function joinedLines({ grid, meaningOf }: HeaderReader, columnIndex: number, labels: readonly HeaderLabel[]): readonly HeaderLabel[] {
  const isOpen = (label: HeaderLabel): boolean => label.columnIndex === columnIndex && !isMeaningful(label.meaning) && grid.mergeAt(label.rowIndex, columnIndex) === undefined;
  const joined: HeaderLabel[] = [];
  for (const label of labels) {
    const above = joined[joined.length - 1];
    const text = above && isOpen(above) && /^\s*\p{Ll}/u.test(label.text) ? `${above.text.trim()} ${label.text.trim()}` : "";
    if (isMeaningful(meaningOf(text))) joined[joined.length - 1] = { ...label, text, meaning: meaningOf(text) };
    else joined.push(label);
  }
  return joined;
}

/** A label that reaches over several rows counts once. */
function distinct(labels: readonly (HeaderLabel | undefined)[]): readonly HeaderLabel[] {
  const found: HeaderLabel[] = [];
  for (const label of labels) {
    const last = found[found.length - 1];
    if (label && (last?.rowIndex !== label.rowIndex || last.columnIndex !== label.columnIndex)) found.push(label);
  }
  return found;
}
