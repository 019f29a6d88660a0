import { cellAddress, emptyCell, extremesOf, sides, textCell, type Area, type DesignedCell, type Side, type SummaryUnit } from "../../core";
import { figureCell } from "./figureCell";
import { livingCell } from "./livingFigure";
import { placedRow, type PlacedCell } from "./placedCell";
import { columnIndexOf } from "./tableLayout";
import type { UnitTable } from "./unitTable";

/** Where each list stands: the name over three columns, then the figure. */
const extremesColumns = { top: 7, bottom: 11 } as const;
const nameWidth = 3;
const unitCountMax = 5;

/** The best and the worst of each side. */
export interface ExtremesBlock {
  readonly cells: readonly PlacedCell[];
  readonly merges: readonly Area[];
}

/** Plans the lists of the best and the worst beside the totals. Their cells point to the table above. */
export function extremesBlock(table: UnitTable, firstRowIndex: number): ExtremesBlock {
  const { summary, layout, words } = table;
  const told = sides.filter((side) => columnIndexOf(layout, side, summary.ranking) >= 0);
  const lists = told.flatMap((side, sideIndex) => {
    const count = Math.min(unitCountMax, Math.floor(summary.units.length / 2));
    const { top, bottom } = extremesOf(summary, side, count);
    const from = firstRowIndex + sideIndex * (unitCountMax + 1);
    return [
      ...listCells(table, { side, units: top, title: words.top(side), rowIndex: from, columnIndex: extremesColumns.top }),
      ...listCells(table, { side, units: bottom, title: words.bottom(side), rowIndex: from, columnIndex: extremesColumns.bottom }),
    ];
  });
  return { cells: lists.flatMap(({ cells }) => cells), merges: lists.map(({ merge }) => merge) };
}

interface List {
  readonly side: Side;
  readonly units: readonly SummaryUnit[];
  readonly title: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

interface ListRow {
  readonly cells: readonly PlacedCell[];
  readonly merge: Area;
}

function listCells(table: UnitTable, { side, units, title, rowIndex, columnIndex }: List): readonly ListRow[] {
  if (units.length === 0) return [];
  const rest = Array.from({ length: nameWidth - 1 }, () => emptyCell("label"));
  const heading: readonly DesignedCell[] = [textCell("heading", title), ...Array.from({ length: nameWidth }, () => emptyCell("heading"))];
  const rows = units.map((unit) => [nameCell(table, unit), ...rest, pointingCell(table, unit, side)]);
  return [heading, ...rows].map((cells, index): ListRow => ({
    cells: placedRow(rowIndex + index, columnIndex, cells),
    merge: { firstRowIndex: rowIndex + index, lastRowIndex: rowIndex + index, firstColumnIndex: columnIndex, lastColumnIndex: columnIndex + nameWidth - (index === 0 ? 0 : 1) },
  }));
}

/** The name of a unit as the table above has it. */
export function nameCell(table: UnitTable, unit: SummaryUnit, look: "label" | "plain" = "label"): DesignedCell {
  return livingCell(look, { expression: cellAddress(rowIndexOf(table, unit), 1), value: unit.label });
}

/** The figure that units are ranked by, as the table above has it. */
export function pointingCell({ layout, summary: { ranking } }: UnitTable, unit: SummaryUnit, side: Side): DesignedCell {
  const expression = cellAddress(rowIndexOf({ layout }, unit), columnIndexOf(layout, side, ranking));
  const summary = unit.bySide[side];
  const figure = { expression, value: summary?.[ranking] };
  return summary ? figureCell(ranking, figure, [summary, ranking]) : livingCell(ranking, figure);
}

function rowIndexOf({ layout }: Pick<UnitTable, "layout">, unit: SummaryUnit): number {
  return layout.rows.find((row) => row.kind === "unit" && row.unit === unit)?.rowIndex ?? layout.firstUnitRowIndex;
}
