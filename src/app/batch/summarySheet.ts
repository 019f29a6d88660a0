import { areaAddress, cellAddress, emptyCell, formulaCell, numberCell, sides, textCell, type DesignedCell, type Indicator, type PlannedSheet, type Side } from "../../core";
import { differenceFormula } from "../fill/differenceFormula";
import { rateFormula } from "../fill/rateFormula";
import type { NationalSummary } from "./nationalSummary";
import type { SummaryColumn } from "./summaryColumns";
import { summaryFigures } from "./summaryFigures";

/** The words of the summary sheet, in the language of the official forms. */
export interface SummarySheetWords {
  readonly sheetName: string;
  readonly title: string;
  /** The period, in words; "" when it is not known. */
  readonly period: string;
  readonly unitLine: string;
  readonly ordinal: string;
  readonly unit: string;
  readonly nation: string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly indicators: Readonly<Record<Indicator, string>>;
}

const titleRowCount = 3;
const totalRowIndex = titleRowCount + 2;
const firstColumnIndex = 2;

/** The table of all units: reported counts as they came, sums, rates and differences as live formulas with the value that they have today. */
export function summarySheet(summary: NationalSummary, words: SummarySheetWords): PlannedSheet {
  const { columns, nation, units } = summaryFigures(summary);
  const plan: TablePlan = { columns, unitCount: units.length };
  const lastColumnIndex = firstColumnIndex + columns.length - 1;
  const titles = [words.title, words.period, words.unitLine].map((text, index) => [textCell(index === 0 ? "title" : "subtitle", text)]);
  const across = (rowIndex: number, first: number, last: number) => ({ firstRowIndex: rowIndex, lastRowIndex: rowIndex, firstColumnIndex: first, lastColumnIndex: last });
  const down = (columnIndex: number) => ({ firstRowIndex: titleRowCount, lastRowIndex: titleRowCount + 1, firstColumnIndex: columnIndex, lastColumnIndex: columnIndex });
  return {
    name: words.sheetName,
    design: {
      rows: [
        ...titles,
        ...headerRows(columns, words),
        [emptyCell("totalLabel"), textCell("totalLabel", words.nation), ...nation.map((figure, index) => totalCell(plan, figure, index))],
        ...summary.returns.map(({ unit }, index) => [
          numberCell("ordinal", index + 1),
          textCell("label", unit),
          ...(units[index] ?? []).map((figure, columnIndex) => unitCell(plan, figure, { rowIndex: totalRowIndex + 1 + index, columnIndex })),
        ]),
      ],
      merges: [
        ...[0, 1, 2].map((rowIndex) => across(rowIndex, 0, Math.max(1, lastColumnIndex))),
        ...[0, 1].map(down),
        ...sides.flatMap((side) => {
          const [first, last] = [columns.findIndex((column) => column.side === side), columns.findLastIndex((column) => column.side === side)];
          return first < 0 || first === last ? [] : [across(titleRowCount, firstColumnIndex + first, firstColumnIndex + last)];
        }),
      ],
      columnWidths: [5, 24, ...columns.map(({ side, indicator }) => (isComputed(indicator) ? 11 : side === "cases" ? 12 : 18))],
      rowHeightsPoints: new Map([[titleRowCount, 24], [titleRowCount + 1, 66]]),
      frozen: { rowCount: totalRowIndex, columnCount: firstColumnIndex },
      print: { orientation: "landscape", pagesTall: 0, titleRowCount: titleRowCount + 2 },
    },
  };
}

interface TablePlan {
  readonly columns: readonly SummaryColumn[];
  readonly unitCount: number;
}

function headerRows(columns: readonly SummaryColumn[], words: SummarySheetWords): readonly (readonly DesignedCell[])[] {
  const sideCells = columns.map(({ side }, index) => (columns[index - 1]?.side === side ? emptyCell("heading") : textCell("heading", words.sides[side])));
  return [
    [textCell("heading", words.ordinal), textCell("heading", words.unit), ...sideCells],
    [emptyCell("heading"), emptyCell("heading"), ...columns.map(({ indicator }) => textCell("heading", words.indicators[indicator]))],
  ];
}

function isComputed(indicator: SummaryColumn["indicator"]): boolean {
  return indicator === "rate" || indicator === "target" || indicator === "targetDifference";
}

function unitCell({ columns }: TablePlan, figure: number | undefined, { rowIndex, columnIndex }: Place): DesignedCell {
  const { side, indicator } = columns[columnIndex] ?? { side: "cases", indicator: "rate" };
  if (indicator === "rate") return formulaCell("rate", rateOfRow({ columns, side, rowIndex }), figure ?? "");
  if (indicator === "targetDifference") return formulaCell("difference", differenceOfRow({ columns, side, rowIndex }), figure ?? "");
  return numberCell(indicator === "target" ? "rate" : "count", figure);
}

function totalCell({ columns, unitCount }: TablePlan, figure: number | undefined, columnIndex: number): DesignedCell {
  const { side, indicator } = columns[columnIndex] ?? { side: "cases", indicator: "rate" };
  const row = { columns, side, rowIndex: totalRowIndex };
  if (indicator === "rate") return formulaCell("totalRate", rateOfRow(row), figure ?? "");
  if (indicator === "targetDifference") return formulaCell("totalDifference", differenceOfRow(row), figure ?? "");
  if (indicator === "target") return emptyCell("totalRate");
  const column = firstColumnIndex + columnIndex;
  const area = areaAddress({ firstRowIndex: totalRowIndex + 1, lastRowIndex: totalRowIndex + unitCount, firstColumnIndex: column, lastColumnIndex: column });
  // A sum over units of which one has no figure would look like the nation's, and is not.
  return formulaCell("totalCount", `=IF(COUNT(${area})=${unitCount},SUM(${area}),"")`, figure ?? "");
}

interface Place {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

interface ComputedRow {
  readonly columns: readonly SummaryColumn[];
  readonly side: Side;
  readonly rowIndex: number;
}

function addressOf({ columns, side, rowIndex }: ComputedRow, indicator: SummaryColumn["indicator"]): string {
  return cellAddress(rowIndex, firstColumnIndex + columns.findIndex((column) => column.side === side && column.indicator === indicator));
}

function rateOfRow(row: ComputedRow): string {
  return rateFormula({ finishedParts: [addressOf(row, "finished")], eligible: addressOf(row, "eligible"), scale: "percent" });
}

function differenceOfRow(row: ComputedRow): string {
  const inPercent = (indicator: "rate" | "target") => ({ address: addressOf(row, indicator), scale: "percent" as const });
  return differenceFormula(inPercent("rate"), inPercent("target"), "percent");
}
