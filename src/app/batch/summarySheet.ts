import { areaAddress, cellAddress, emptyCell, exactDifference, exactSum, figureKey, isNoValue, numberCell, percentOf, rate, roundHalfAwayFromZero, sides, textCell, type CellInput, type DesignedCell, type Indicator, type PlannedSheet, type Side } from "../../core";
import { differenceFormula } from "../fill/differenceFormula";
import { rateFormula } from "../fill/rateFormula";
import { summaryColumns, type SummaryColumn } from "./summaryColumns";
import type { NationalSummary } from "./nationalSummary";
import type { UnitReturn } from "./unitReturns";

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
  const columns = summaryColumns(summary.returns);
  const plan: TablePlan = { columns, returns: summary.returns };
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
        [emptyCell("totalLabel"), textCell("totalLabel", words.nation), ...columns.map((_, index) => totalCell(plan, index))],
        ...summary.returns.map((each, index) => [numberCell("ordinal", index + 1), textCell("label", each.unit), ...columns.map((__, column) => unitCell(plan, index, column))]),
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
  readonly returns: readonly UnitReturn[];
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

function unitCell({ columns, returns }: TablePlan, unitIndex: number, columnIndex: number): DesignedCell {
  const { side, indicator } = columns[columnIndex] ?? { side: "cases", indicator: "rate" };
  const figure = (of: Indicator) => returns[unitIndex]?.figures.get(figureKey(side, of));
  const rowIndex = totalRowIndex + 1 + unitIndex;
  const computed = { columns, side, rowIndex, finished: figure("finished"), eligible: figure("eligible"), target: figure("target") };
  if (indicator === "rate") return { look: "rate", input: rateInput(computed) };
  if (indicator === "targetDifference") return { look: "difference", input: differenceInput(computed) };
  return numberCell(indicator === "target" ? "rate" : "count", figure(indicator));
}

function totalCell(plan: TablePlan, columnIndex: number): DesignedCell {
  const { columns, returns } = plan;
  const { side, indicator } = columns[columnIndex] ?? { side: "cases", indicator: "rate" };
  const computed = { columns, side, rowIndex: totalRowIndex, finished: sumOf(plan, side, "finished"), eligible: sumOf(plan, side, "eligible"), target: undefined };
  if (indicator === "rate") return { look: "totalRate", input: rateInput(computed) };
  if (indicator === "targetDifference") return { look: "totalDifference", input: differenceInput(computed) };
  if (indicator === "target") return emptyCell("totalRate");
  const column = firstColumnIndex + columnIndex;
  const area = areaAddress({ firstRowIndex: totalRowIndex + 1, lastRowIndex: totalRowIndex + returns.length, firstColumnIndex: column, lastColumnIndex: column });
  // A sum over units of which one has no figure would look like the nation's, and is not.
  const formula = `=IF(COUNT(${area})=${returns.length},SUM(${area}),"")`;
  return { look: "totalCount", input: { kind: "formula", formula, value: sumOf(plan, side, indicator) ?? "" } };
}

/** What all units together report; nothing where one of them does not. */
function sumOf({ returns }: TablePlan, side: Side, indicator: Indicator): number | undefined {
  const stated = returns.flatMap(({ figures }) => figures.get(figureKey(side, indicator)) ?? []);
  return stated.length === returns.length ? exactSum(stated) : undefined;
}

interface ComputedRow {
  readonly columns: readonly SummaryColumn[];
  readonly side: Side;
  readonly rowIndex: number;
  readonly finished: number | undefined;
  readonly eligible: number | undefined;
  readonly target: number | undefined;
}

function addressOf({ columns, side, rowIndex }: ComputedRow, indicator: SummaryColumn["indicator"]): string {
  return cellAddress(rowIndex, firstColumnIndex + columns.findIndex((column) => column.side === side && column.indicator === indicator));
}

function rateInput(row: ComputedRow): CellInput {
  const formula = rateFormula({ finishedParts: [addressOf(row, "finished")], eligible: addressOf(row, "eligible"), scale: "percent" });
  return { kind: "formula", formula, value: ratePercentOf(row) ?? "" };
}

function ratePercentOf({ finished, eligible }: ComputedRow): number | undefined {
  const value = rate({ finished: finished ?? Number.NaN }, eligible ?? Number.NaN);
  return isNoValue(value) ? undefined : roundHalfAwayFromZero(percentOf(value), 2);
}

function differenceInput(row: ComputedRow): CellInput {
  const percent = ratePercentOf(row);
  const value = percent === undefined || row.target === undefined ? "" : roundHalfAwayFromZero(exactDifference(percent, row.target), 2);
  const inPercent = (indicator: "rate" | "target") => ({ address: addressOf(row, indicator), scale: "percent" as const });
  return { kind: "formula", formula: differenceFormula(inPercent("rate"), inPercent("target"), "percent"), value };
}
