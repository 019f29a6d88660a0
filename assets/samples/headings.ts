import { areaAddress } from "../../src/core";
import type { PlannedCell } from "./workbook/plan";

/** A heading of a form. A heading without parts is a column. */
export interface Heading {
  readonly label: string;
  /** Names the column for those who fill it. */
  readonly key?: string;
  readonly width?: number;
  readonly parts?: readonly Heading[];
}

/** A heading and the cells that it covers; indexes count from zero at the first header row. */
interface PlacedHeading {
  readonly label: string;
  readonly level: number;
  readonly firstColumnIndex: number;
  readonly lastColumnIndex: number;
  readonly isColumn: boolean;
}

/** The columns under a heading, from left to right. */
export function columnsUnder(headings: readonly Heading[]): readonly Heading[] {
  return headings.flatMap((heading) => (heading.parts ? columnsUnder(heading.parts) : [heading]));
}

/** How many rows a header needs. */
export function headerDepth(headings: readonly Heading[]): number {
  return Math.max(...headings.map(({ parts }) => (parts ? 1 + headerDepth(parts) : 1)));
}

function placed(headings: readonly Heading[], level: number, columnIndex: number): readonly PlacedHeading[] {
  const [heading, ...rest] = headings;
  if (!heading) return [];
  const width = columnsUnder([heading]).length;
  const own = { label: heading.label, level, firstColumnIndex: columnIndex, lastColumnIndex: columnIndex + width - 1, isColumn: !heading.parts };
  return [own, ...placed(heading.parts ?? [], level + 1, columnIndex), ...placed(rest, level, columnIndex + width)];
}

/** The header of a form as cells and merged areas: a heading covers its parts, and a column goes down to the last row. */
export function header(headings: readonly Heading[], firstRowIndex: number): { readonly rows: readonly (readonly PlannedCell[])[]; readonly merges: readonly string[] } {
  const depth = headerDepth(headings);
  const columnCount = columnsUnder(headings).length;
  const all = placed(headings, 0, 0);
  const rows = Array.from({ length: depth }, (_, level) =>
    Array.from({ length: columnCount }, (__, columnIndex): PlannedCell => {
      const content = all.find((heading) => heading.level === level && heading.firstColumnIndex === columnIndex)?.label;
      return content === undefined ? { style: "heading" } : { style: "heading", content };
    }),
  );
  const merges = all
    .map(({ level, firstColumnIndex, lastColumnIndex, isColumn }) => {
      const lastLevel = isColumn ? depth - 1 : level;
      return areaAddress({ firstRowIndex: firstRowIndex + level, firstColumnIndex, lastRowIndex: firstRowIndex + lastLevel, lastColumnIndex });
    })
    .filter((address) => address.includes(":"));
  return { rows, merges };
}

/** The row of column codes under a header: A and B for the words, then 1, 2, 3 … for the figures. */
export function codeRow(columnCount: number, wordColumnCount: number): readonly PlannedCell[] {
  return Array.from({ length: columnCount }, (_, index): PlannedCell => {
    const content = index < wordColumnCount ? String.fromCharCode(65 + index) : index - wordColumnCount + 1;
    return { style: "code", content };
  });
}
