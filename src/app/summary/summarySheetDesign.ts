import { textCell, type Area, type DataBar, type SheetDesign } from "../../core";
import { extremesBlock } from "./extremesBlock";
import { placedRow, rowsOfPlaced } from "./placedCell";
import { chartColumnCount, chartColumnIndexOf, summaryCharts } from "./summaryCharts";
import type { SideColumn } from "./leaderSheetWords";
import { columnIndexOf, lastColumnIndexOf, tableLayout, titleRowCount, type TableLayout } from "./tableLayout";
import { headingCells, titleCells, type SummaryTitle } from "./titleCells";
import { totalsBlock } from "./totalsBlock";
import { unitTableCells, type UnitTable } from "./unitTable";

const columnWidths: Readonly<Record<SideColumn, readonly [cases: number, money: number]>> = {
  rate: [8, 8],
  target: [8, 8],
  difference: [11, 11],
  verdict: [11, 11],
  change: [9, 9],
  remaining: [11, 15],
  rank: [7, 7],
};
const chartColumnWidth = 9;
/** A title is no narrower than the blocks below the table. */
const titleColumnIndexMin = 14;

/**
 * The summary sheet, on one A4 page: who, when and what was checked; the units with their figures, ordered as they stand when the sheet is
 * made; the totals; the best and the worst. Every figure is a formula on the person's own sheets. Charts lie over the ordered cells that
 * they read.
 */
export function summarySheetDesign(given: Omit<UnitTable, "layout">, title: SummaryTitle): SheetDesign {
  const { summary, words } = given;
  const layout = tableLayout(summary);
  const table: UnitTable = { ...given, layout };
  const totals = totalsBlock(table, layout.lastRowIndex + 2);
  const extremes = extremesBlock(table, layout.lastRowIndex + 2);
  const { charts, cells } = summaryCharts(table, totals);
  const noteRowIndex = layout.lastRowIndex + 2 + Math.max(totals.rowCount, 12) + 1;
  const notes = [words.unverifiedNote, words.formulaNote].flatMap((note, index) => placedRow(noteRowIndex + index, 0, [textCell("note", note)]));
  const across = (rowIndex: number): Area => ({ firstRowIndex: rowIndex, lastRowIndex: rowIndex, firstColumnIndex: 0, lastColumnIndex: Math.max(lastColumnIndexOf(layout), titleColumnIndexMin) });
  return {
    rows: rowsOfPlaced([...titleCells(summary, title, words), ...headingCells(layout, summary, words), ...unitTableCells(table), ...totals.cells, ...extremes.cells, ...cells, ...notes]),
    columnWidths: widthsOf(table),
    rowHeightsPoints: new Map([[2, 30], [3, 30], [layout.headingRowIndex + 1, 45]]),
    merges: [...Array.from({ length: titleRowCount }, (_, rowIndex) => across(rowIndex)), across(noteRowIndex), across(noteRowIndex + 1), ...headingMerges(layout), ...totals.merges, ...extremes.merges],
    frozen: { rowCount: layout.headingRowIndex + 2, columnCount: 2 },
    print: { orientation: "landscape", pagesTall: 1, titleRowCount: 0 },
    dataBars: dataBarsOf(layout),
    charts,
  };
}

function widthsOf(table: UnitTable): readonly number[] {
  const ofTable = table.layout.columns.map(({ side, column }) => columnWidths[column][side === "cases" ? 0 : 1]);
  const both = table.layout.hasBothColumn ? [7] : [];
  const beside = chartColumnIndexOf(table) + 2 * chartColumnCount;
  const widths = [5, 26, ...ofTable, ...both, 2];
  return [...widths, ...Array.from({ length: Math.max(0, beside - widths.length) }, () => chartColumnWidth)];
}

/** The sides over their columns; what has no second heading stands over both rows. */
function headingMerges(layout: TableLayout): readonly Area[] {
  const { headingRowIndex: top, columns, hasBothColumn } = layout;
  const tall = [0, 1, ...(hasBothColumn ? [lastColumnIndexOf(layout)] : [])].map((column): Area => ({ firstRowIndex: top, lastRowIndex: top + 1, firstColumnIndex: column, lastColumnIndex: column }));
  const wide = (["cases", "money"] as const).flatMap((side): readonly Area[] => {
    const [first, last] = [columns.findIndex((each) => each.side === side), columns.findLastIndex((each) => each.side === side)];
    return first < 0 || first === last ? [] : [{ firstRowIndex: top, lastRowIndex: top, firstColumnIndex: 2 + first, lastColumnIndex: 2 + last }];
  });
  return [...tall, ...wide];
}

function dataBarsOf(layout: TableLayout): readonly DataBar[] {
  return (["cases", "money"] as const).flatMap((side): readonly DataBar[] => {
    const columnIndex = columnIndexOf(layout, side, "difference");
    if (columnIndex < 0) return [];
    return [{ area: { firstRowIndex: layout.firstUnitRowIndex, lastRowIndex: layout.lastRowIndex, firstColumnIndex: columnIndex, lastColumnIndex: columnIndex }, look: "difference" }];
  });
}
