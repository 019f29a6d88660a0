import type { MoneyUnit } from "../../model/moneyUnit";
import { columnReading, type ColumnReading } from "../columns/columnReading";
import { textAt } from "../grid/sheetGrid";
import type { HeaderLabel } from "../header/headerPaths";
import type { HeaderReader } from "../header/headerReader";
import { outlineParents } from "./outline";
import { withoutNumbering } from "./recordRole";
import type { BodyRow } from "./tableBody";

/** Rows that name indicators, and the columns from their names up to the first figures. */
export interface IndicatorRows {
  readonly rows: readonly BodyRow[];
  readonly labelColumnIndex: number;
  readonly figureColumnIndex: number;
}

/** Each row with figures read as a column would be: what stands above it in the outline, then its own label. */
export function indicatorLines(reader: HeaderReader, named: IndicatorRows): readonly ColumnReading[] {
  const { rows, labelColumnIndex } = named;
  const parents = outlineParents(rows, () => false);
  const labels = rows.map(({ rowIndex, label }): HeaderLabel => {
    const text = withoutNumbering(label).trim();
    return { text, rowIndex, columnIndex: labelColumnIndex, meaning: reader.meaningOf(text) };
  });
  const sections = sectionLabels(rows, labels);
  return rows.flatMap((row, index) => {
    if (!row.hasFigures || reader.grid.rowCount <= row.rowIndex) return [];
    const path = pathTo(index, labels, parents);
    const section = sections[index];
    const above = section && !path.some(({ text }) => text === section.text) ? [section] : [];
    return [columnReading({ columnIndex: row.rowIndex, labels: [...above, ...unitLabels(reader, named, row), ...path] })];
  });
}

/** The labels of the rows that a row belongs to, and its own. */
function pathTo(index: number, labels: readonly HeaderLabel[], parents: Int32Array): readonly HeaderLabel[] {
  const path: HeaderLabel[] = [];
  for (let at = index; at >= 0; at = parents[at] ?? -1) path.unshift(...labels.slice(at, at + 1));
  return path;
}

/** The nearest row above each row that names a side and has no figures. */
function sectionLabels(rows: readonly BodyRow[], labels: readonly HeaderLabel[]): readonly (HeaderLabel | undefined)[] {
  let section: HeaderLabel | undefined;
  return labels.map((label, index) => {
    if (rows[index]?.hasFigures === false && label.meaning.side !== undefined) section = label;
    return section;
  });
}

/** What a row says between its name and its figures: "việc" or "1.000 đồng" tells its side. */
function unitLabels({ grid, meaningOf }: HeaderReader, named: IndicatorRows, { rowIndex }: BodyRow): readonly HeaderLabel[] {
  const labels: HeaderLabel[] = [];
  for (let columnIndex = named.labelColumnIndex + 1; columnIndex < named.figureColumnIndex; columnIndex += 1) {
    const text = textAt(grid, rowIndex, columnIndex).trim();
    const meaning = meaningOf(text);
    if (meaning.side !== undefined && meaning.subject === undefined) labels.push({ text, rowIndex, columnIndex, meaning });
  }
  return labels;
}

/** The unit of money that a row names, as the heading of the money section or the column of units does. */
export function moneyUnitOfRows({ grid, meaningOf }: HeaderReader, { rows, labelColumnIndex, figureColumnIndex }: IndicatorRows): MoneyUnit | undefined {
  for (const { label, rowIndex } of rows) {
    const beside = Array.from({ length: Math.max(0, figureColumnIndex - labelColumnIndex - 1) }, (_, index) => textAt(grid, rowIndex, labelColumnIndex + 1 + index).trim());
    for (const text of [label, ...beside]) {
      const { moneyUnit } = meaningOf(text);
      if (moneyUnit !== undefined) return moneyUnit;
    }
  }
  return undefined;
}
