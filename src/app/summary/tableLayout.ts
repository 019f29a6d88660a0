import { sides, type Side, type Summary, type SummaryUnit } from "../../core";
import { sideColumns, type SideColumn } from "./leaderSheetWords";

/** A column of the table of units. */
export interface TableColumn {
  readonly side: Side;
  readonly column: SideColumn;
}

/** Where the parts of the table of units stand. The rows are ordered when the sheet is made: formulas do not move them. */
export interface TableLayout {
  readonly columns: readonly TableColumn[];
  readonly hasBothColumn: boolean;
  readonly headingRowIndex: number;
  readonly totalRowIndex: number | undefined;
  readonly rows: readonly TableRow[];
  readonly firstUnitRowIndex: number;
  readonly lastRowIndex: number;
}

/** A row of the table: a unit, or the name of the group that follows. */
export type TableRow =
  | { readonly kind: "group"; readonly rowIndex: number; readonly groupIndex: number }
  | { readonly kind: "unit"; readonly rowIndex: number; readonly groupIndex: number; readonly unit: SummaryUnit; readonly number: number };

export const titleRowCount = 4;
const firstColumnIndex = 2;

/** Places the units below one another, each group from the best to the last. A column that is empty for all is left out. */
export function tableLayout(summary: Summary): TableLayout {
  const headingRowIndex = titleRowCount;
  const totalRowIndex = summary.total ? headingRowIndex + 2 : undefined;
  const firstUnitRowIndex = headingRowIndex + (summary.total ? 3 : 2);
  const columns = sides.flatMap((side) => sideColumns.filter((column) => hasColumn(summary, side, column)).map((column): TableColumn => ({ side, column })));
  const rows: TableRow[] = [];
  summary.groups.forEach((group, groupIndex) => {
    const next = () => firstUnitRowIndex + rows.length;
    if (summary.groups.length > 1) rows.push({ kind: "group", rowIndex: next(), groupIndex });
    inOrder(group.units, columns[0]?.side ?? "cases").forEach((unit, index) => rows.push({ kind: "unit", rowIndex: next(), groupIndex, unit, number: index + 1 }));
  });
  const hasBothColumn = sides.every((side) => columns.some((each) => each.side === side && each.column === "verdict"));
  return { columns, hasBothColumn, headingRowIndex, totalRowIndex, rows, firstUnitRowIndex, lastRowIndex: firstUnitRowIndex + Math.max(1, rows.length) - 1 };
}

/** The index of a column in the sheet; −1 where the table does not have it. */
export function columnIndexOf({ columns }: TableLayout, side: Side, column: SideColumn): number {
  const index = columns.findIndex((each) => each.side === side && each.column === column);
  return index < 0 ? -1 : firstColumnIndex + index;
}

/** The last column of the table. */
export function lastColumnIndexOf({ columns, hasBothColumn }: TableLayout): number {
  return firstColumnIndex + columns.length - 1 + (hasBothColumn ? 1 : 0);
}

function hasColumn({ units, total }: Summary, side: Side, column: SideColumn): boolean {
  return [...units, ...(total ? [total] : [])].some(({ bySide, ranks }) => (column === "rank" ? ranks[side] : bySide[side]?.[column]) !== undefined);
}

function inOrder(units: readonly SummaryUnit[], side: Side): readonly SummaryUnit[] {
  const placeOf = ({ ranks }: SummaryUnit) => ranks[side]?.number ?? Number.MAX_SAFE_INTEGER;
  return [...units].sort((one, other) => placeOf(one) - placeOf(other));
}
