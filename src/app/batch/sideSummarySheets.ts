import { areaAddress, cellAddress, emptyCell, formulaCell, numberCell, sides, textCell, type DesignedCell, type Indicator, type PlannedSheet, type SheetDesign, type Side } from "../../core";
import { differenceFormula } from "../fill/differenceFormula";
import { rateFormula } from "../fill/rateFormula";
import type { NationalSummary } from "./nationalSummary";
import type { SummaryColumn } from "./summaryColumns";
import { summaryFigures } from "./summaryFigures";

/** The words of the summary sheets, in the language of the official forms. */
export interface SummarySheetWords {
  readonly sheetNames: Readonly<Record<Side, string>>;
  readonly title: string;
  /** The period, in words; "" when it is not known. */
  readonly period: string;
  readonly unitLines: Readonly<Record<Side, string>>;
  readonly ordinal: string;
  readonly unit: string;
  readonly nation: string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly indicators: Readonly<Record<Indicator, string>>;
}

const titleRowCount = 3;
const totalRowIndex = titleRowCount + 2;
const firstColumnIndex = 2;
const columnWidths = { count: { cases: 10, money: 17 }, computed: 9 } as const;

/**
 * The tables of all units, one sheet for each side that somebody reports, since both beside each other are too wide for paper: reported
 * counts as they came, sums, rates and differences as live formulas with the value that they have today.
 */
export function sideSummarySheets(summary: NationalSummary, words: SummarySheetWords): readonly PlannedSheet[] {
  const { columns, nation, units } = summaryFigures(summary);
  const tables = sides.map((side): SideTable => {
    const ofSide = (row: readonly (number | undefined)[]) => row.filter((_, index) => columns[index]?.side === side);
    const names = summary.returns.map(({ unit }) => unit);
    return { side, indicators: columns.flatMap((column) => (column.side === side ? column.indicator : [])), nation: ofSide(nation), units: units.map(ofSide), names };
  });
  return tables.filter(({ indicators }) => indicators.length > 0).map((table) => ({ name: words.sheetNames[table.side], design: sideDesign(table, words) }));
}

/** One side of a summary. */
interface SideTable {
  readonly side: Side;
  readonly indicators: readonly SummaryColumn["indicator"][];
  readonly nation: readonly (number | undefined)[];
  readonly units: readonly (readonly (number | undefined)[])[];
  readonly names: readonly string[];
}

function sideDesign(table: SideTable, words: SummarySheetWords): SheetDesign {
  const { side, indicators, names } = table;
  const lastColumnIndex = firstColumnIndex + indicators.length - 1;
  const titles = [words.title, words.period, words.unitLines[side]].map((text, index) => [textCell(index === 0 ? "title" : "subtitle", text)]);
  const across = (rowIndex: number, first: number) => ({ firstRowIndex: rowIndex, lastRowIndex: rowIndex, firstColumnIndex: first, lastColumnIndex });
  const down = (columnIndex: number) => ({ firstRowIndex: titleRowCount, lastRowIndex: titleRowCount + 1, firstColumnIndex: columnIndex, lastColumnIndex: columnIndex });
  return {
    rows: [
      ...titles,
      ...headerRows(table, words),
      [emptyCell("totalLabel"), textCell("totalLabel", words.nation), ...indicators.map((_, index) => totalCell(table, index))],
      ...names.map((name, index) => [numberCell("ordinal", index + 1), textCell("label", name), ...indicators.map((_, columnIndex) => unitCell(table, index, columnIndex))]),
    ],
    merges: [...[0, 1, 2].map((rowIndex) => across(rowIndex, 0)), ...[0, 1].map(down), ...(indicators.length > 1 ? [across(titleRowCount, firstColumnIndex)] : [])],
    columnWidths: [5, 24, ...indicators.map((indicator) => (isComputed(indicator) ? columnWidths.computed : columnWidths.count[side]))],
    rowHeightsPoints: new Map([[titleRowCount, 24], [titleRowCount + 1, side === "cases" ? 80 : 66]]),
    frozen: { rowCount: totalRowIndex, columnCount: firstColumnIndex },
    print: { orientation: "landscape", pagesTall: 0, titleRowCount: titleRowCount + 2 },
  };
}

function headerRows({ side, indicators }: SideTable, words: SummarySheetWords): readonly (readonly DesignedCell[])[] {
  return [
    [textCell("heading", words.ordinal), textCell("heading", words.unit), ...indicators.map((_, index) => (index === 0 ? textCell("heading", words.sides[side]) : emptyCell("heading")))],
    [emptyCell("heading"), emptyCell("heading"), ...indicators.map((indicator) => textCell("heading", words.indicators[indicator]))],
  ];
}

function isComputed(indicator: SummaryColumn["indicator"]): boolean {
  return indicator === "rate" || indicator === "target" || indicator === "targetDifference";
}

function unitCell({ indicators, units }: SideTable, unitIndex: number, columnIndex: number): DesignedCell {
  const [indicator, figure] = [indicators[columnIndex], units[unitIndex]?.[columnIndex]];
  const rowIndex = totalRowIndex + 1 + unitIndex;
  if (indicator === "rate") return formulaCell("rate", rateOfRow(indicators, rowIndex), figure ?? "");
  if (indicator === "targetDifference") return formulaCell("difference", differenceOfRow(indicators, rowIndex), figure ?? "");
  return numberCell(indicator === "target" ? "rate" : "count", figure);
}

function totalCell({ indicators, nation, units }: SideTable, columnIndex: number): DesignedCell {
  const [indicator, figure] = [indicators[columnIndex], nation[columnIndex]];
  if (indicator === "rate") return formulaCell("totalRate", rateOfRow(indicators, totalRowIndex), figure ?? "");
  if (indicator === "targetDifference") return formulaCell("totalDifference", differenceOfRow(indicators, totalRowIndex), figure ?? "");
  if (indicator === "target") return emptyCell("totalRate");
  const column = firstColumnIndex + columnIndex;
  const area = areaAddress({ firstRowIndex: totalRowIndex + 1, lastRowIndex: totalRowIndex + units.length, firstColumnIndex: column, lastColumnIndex: column });
  // A sum over units of which one has no figure would look like the nation's, and is not.
  return formulaCell("totalCount", `=IF(COUNT(${area})=${units.length},SUM(${area}),"")`, figure ?? "");
}

function addressOf(indicators: SideTable["indicators"], rowIndex: number, indicator: SummaryColumn["indicator"]): string {
  return cellAddress(rowIndex, firstColumnIndex + indicators.indexOf(indicator));
}

function rateOfRow(indicators: SideTable["indicators"], rowIndex: number): string {
  return rateFormula({ finishedParts: [addressOf(indicators, rowIndex, "finished")], eligible: addressOf(indicators, rowIndex, "eligible"), scale: "percent" });
}

function differenceOfRow(indicators: SideTable["indicators"], rowIndex: number): string {
  const inPercent = (indicator: "rate" | "target") => ({ address: addressOf(indicators, rowIndex, indicator), scale: "percent" as const });
  return differenceFormula(inPercent("rate"), inPercent("target"), "percent");
}
