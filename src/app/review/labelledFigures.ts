import { matchKey } from "../../core";
import type { SignedContent, SignedTable } from "./signOff";

/** A figure that is told by its labels. */
export interface LabelledFigure {
  /** The same for the same figure in two states of a workbook: sheet, record, column, and its number among those alike. */
  readonly key: string;
  readonly recordKey: string;
  readonly tableIndex: number;
  readonly recordIndex: number;
  readonly sheet: string;
  readonly path: string;
  /** The key of the column. */
  readonly figure: string;
  readonly content: SignedContent;
}

/** All figures of tables, in their order. */
export function* labelledFigures(tables: readonly SignedTable[]): Generator<LabelledFigure> {
  const counts = new Map<string, number>();
  for (const [tableIndex, { sheet, records, columns }] of tables.entries()) {
    const keys = records.map((path) => recordKeyOf(sheet, path));
    for (const [recordIndex, path] of records.entries()) {
      const recordKey = keys[recordIndex] ?? "";
      for (const [figure, contents] of columns) {
        const name = `${recordKey}\n${figure}`;
        const number = (counts.get(name) ?? 0) + 1;
        counts.set(name, number);
        yield { key: `${name}\n${number}`, recordKey, tableIndex, recordIndex, sheet, path, figure, content: contents[recordIndex] ?? null };
      }
    }
  }
}

/** How many times each record stands on its sheet. */
export function recordCounts(tables: readonly SignedTable[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of tables.flatMap(({ sheet, records }) => records.map((path) => recordKeyOf(sheet, path)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function recordKeyOf(sheet: string, path: string): string {
  return `${sheet}\n${path.split("\n/").map(matchKey).join("\n/")}`;
}
