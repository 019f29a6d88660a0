import { absoluteAddress, areaAddress, cellAddress, emptyCell, numberCell, textCell, type CellLook, type DesignedCell, type SideSummary, type Summary, type SummaryGroup, type SummaryUnit } from "../../core";
import { quotedText } from "../fill/quotedText";
import { figureCell } from "./figureCell";
import { livingCell } from "./livingFigure";
import { placedRow, type PlacedCell } from "./placedCell";
import { changeFigure, differenceFigure, rankFigure, rateFigure, remainingFigure, verdictFigure } from "./sideFigures";
import type { SideColumn, LeaderSheetWords } from "./leaderSheetWords";
import { columnIndexOf, type TableColumn, type TableLayout, type TableRow } from "./tableLayout";
import { targetFigure, type TargetSources } from "./targetFigure";

/** What the table of units is made of. */
export interface UnitTable {
  readonly summary: Summary;
  readonly layout: TableLayout;
  readonly words: LeaderSheetWords;
  readonly sources: TargetSources;
}

/** The total row and the rows of the units with their figures. */
export function unitTableCells(table: UnitTable): readonly PlacedCell[] {
  const { summary, layout, words } = table;
  const total = summary.total && layout.totalRowIndex !== undefined ? totalRow(table, summary.total, layout.totalRowIndex) : [];
  return [...total, ...layout.rows.flatMap((row) => (row.kind === "unit" ? unitRow(table, row) : groupRow(row.rowIndex, summary.groups[row.groupIndex], { layout, words })))];
}

function totalRow(table: UnitTable, unit: SummaryUnit, rowIndex: number): readonly PlacedCell[] {
  const label = unit.label === "" ? table.words.total(table.summary.units.length) : unit.label;
  const looks = { rate: "totalRate", difference: "totalDifference", count: "totalCount", label: "totalLabel" } as const;
  const figures = table.layout.columns.map((column) => figureOf({ table, unit, rowIndex, looks, among: undefined }, column));
  return placedRow(rowIndex, 0, [emptyCell("totalLabel"), textCell("totalLabel", label), ...figures, ...(table.layout.hasBothColumn ? [emptyCell("totalLabel")] : [])]);
}

function unitRow(table: UnitTable, { rowIndex, unit, number, groupIndex }: Extract<TableRow, { kind: "unit" }>): readonly PlacedCell[] {
  const looks = { rate: "rate", difference: "difference", count: "count", label: "ordinal" } as const;
  const rowIndexes = table.layout.rows.flatMap((row) => (row.kind === "unit" && row.groupIndex === groupIndex ? [row.rowIndex] : []));
  const among = { firstRowIndex: Math.min(...rowIndexes), lastRowIndex: Math.max(...rowIndexes) };
  const figures = table.layout.columns.map((column) => figureOf({ table, unit, rowIndex, looks, among }, column));
  return placedRow(rowIndex, 0, [numberCell("ordinal", number), textCell("label", unit.label), ...figures, ...bothCell(table, unit, rowIndex)]);
}

function groupRow(rowIndex: number, group: SummaryGroup | undefined, { layout, words }: Pick<UnitTable, "layout" | "words">): readonly PlacedCell[] {
  const name = group?.region ? words.regions[group.region] : (group?.province ?? words.otherRegion);
  const rest = layout.columns.length + (layout.hasBothColumn ? 1 : 0);
  return placedRow(rowIndex, 0, [emptyCell("totalLabel"), textCell("totalLabel", name), ...Array.from({ length: rest }, () => emptyCell("totalLabel"))]);
}

interface RowFigures {
  readonly table: UnitTable;
  readonly unit: SummaryUnit;
  readonly rowIndex: number;
  readonly looks: Readonly<Record<"rate" | "difference" | "count" | "label", CellLook>>;
  readonly among: { readonly firstRowIndex: number; readonly lastRowIndex: number } | undefined;
}

function figureOf(row: RowFigures, { side, column }: TableColumn): DesignedCell {
  const summary = row.unit.bySide[side];
  return summary ? figures[column](row, summary) : emptyCell(row.looks.count);
}

const figures: { readonly [Column in SideColumn]: (row: RowFigures, summary: SideSummary) => DesignedCell } = {
  rate: ({ looks }, summary) => figureCell(looks.rate, rateFigure(summary), [summary, "rate"]),
  target: ({ looks, table }, summary) => figureCell(looks.rate, targetFigure(summary, table.sources), [summary, "target"]),
  difference: (row, summary) => {
    const addresses = { rate: addressOf(row, summary, "rate"), target: addressOf(row, summary, "target") };
    return figureCell(row.looks.difference, differenceFigure(summary, addresses), [summary, "difference"]);
  },
  verdict: (row, summary) => livingCell(row.looks.label, verdictFigure(summary, addressOf(row, summary, "difference"), row.table.words.verdicts)),
  change: ({ looks }, summary) => figureCell(looks.difference, changeFigure(summary), [summary, "change"]),
  remaining: (row, summary) => figureCell(row.looks.count, remainingFigure(summary, addressOf(row, summary, "target")), [summary, "remaining"]),
  rank: rankCell,
};

function rankCell(row: RowFigures, summary: SideSummary): DesignedCell {
  const { among, table, unit, looks } = row;
  if (among === undefined) return emptyCell(looks.label);
  const columnIndex = columnIndexOf(table.layout, summary.side, table.summary.ranking);
  const area = absoluteAddress(areaAddress({ ...among, firstColumnIndex: columnIndex, lastColumnIndex: columnIndex }));
  return livingCell(looks.label, rankFigure(addressOf(row, summary, table.summary.ranking), area, unit.ranks[summary.side]?.number));
}

function addressOf({ table, rowIndex }: RowFigures, { side }: SideSummary, column: SideColumn): string {
  return cellAddress(rowIndex, columnIndexOf(table.layout, side, column));
}

function bothCell({ layout, words }: UnitTable, { isBothReached }: SummaryUnit, rowIndex: number): readonly DesignedCell[] {
  if (!layout.hasBothColumn) return [];
  const conditions = (["cases", "money"] as const).map((side) => `${cellAddress(rowIndex, columnIndexOf(layout, side, "verdict"))}=${quotedText(words.verdicts.reached)}`);
  return [livingCell("ordinal", { expression: `IF(AND(${conditions.join(",")}),${quotedText(words.bothMark)},"")`, value: isBothReached === true ? words.bothMark : "" })];
}
