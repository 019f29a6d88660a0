import { emptyCell, formulaCell, textCell, type Area, type CellValidation, type DesignedCell, type FormColumn, type SheetDesign } from "../../core";
import { numberFormatOf } from "../design/lookStyles";
import { placedRow, rowsOfPlaced, type PlacedCell } from "../summary/placedCell";
import { figureFormula } from "./formFormulas";
import { firstFigureColumnIndex, firstFigureRowIndex, formHead, type FormLayout } from "./formLayout";
import { runsOf, type FormRow } from "./formRows";
import type { FormSheetWords } from "./formSheetWords";
import { headCells, headMerges, senderArea, signatureCells, signatureMerges } from "./headCells";

/** In characters. Money is counted in nghìn đồng: the country's total has thirteen characters, that of a province eleven at most. */
const widths = { ordinal: 5, unit: 26, rate: 11.5, cases: 10, money: { nation: 13.5, province: 11.5 } } as const;

/** So many rows fit on a page that can still be read; the country's 34 provinces do, with the signatures below them. */
const rowsOnePageMax = 40;

/** The sheet of a form, ready to be filled in: only what is counted is typed, and what follows from it is worked out. */
export function formSheetDesign(layout: FormLayout, words: FormSheetWords, isLocked: boolean): SheetDesign {
  const { about, columns } = layout;
  const entries = entryAreas(layout);
  const figureWidth = about.side === "cases" ? widths.cases : widths.money[about.sender.kind];
  return {
    rows: rowsOfPlaced([...headCells(layout, words), ...layout.rows.flatMap((row) => figureCells(layout, row)), ...signatureCells(layout, words)]),
    columnWidths: [widths.ordinal, widths.unit, ...columns.map(({ indicator }) => (indicator === "rate" ? widths.rate : figureWidth))],
    rowHeightsPoints: new Map<number, number>([[formHead.title, 24], [formHead.groups, 32], [formHead.columns, 92], [formHead.codes, 46]]),
    merges: [...headMerges(layout), ...signatureMerges(layout)],
    frozen: { rowCount: firstFigureRowIndex, columnCount: firstFigureColumnIndex },
    print: { orientation: "landscape", pagesTall: layout.rows.length <= rowsOnePageMax ? 1 : 0, titleRowCount: firstFigureRowIndex },
    validations: entries.map((area): CellValidation => ({ area, allowed: { kind: about.side === "cases" ? "wholeNumber" : "decimal", min: 0 }, ...words.entry[about.side] })),
    ...(isLocked && { unlocked: [...entries, senderArea(layout), ...signatureMerges(layout)] }),
    names: namesOf(layout),
  };
}

function figureCells({ columns, columnIndexOf }: FormLayout, row: FormRow): readonly PlacedCell[] {
  const isSum = row.summedRowIndexes.length > 0;
  const words = isSum ? [textCell("totalLabel", row.ordinal), textCell(row.ordinal === "" ? "totalLabel" : "label", row.name)] : [textCell("ordinal", row.ordinal), textCell("label", row.name)];
  return placedRow(row.rowIndex, 0, [...words, ...columns.map((column) => figureCell(column.indicator, figureFormula(column, row, columnIndexOf), isSum))]);
}

/** While nothing is typed, sums are 0 and everything else is empty. */
function figureCell(indicator: FormColumn["indicator"], formula: string | undefined, isSum: boolean): DesignedCell {
  if (formula === undefined) return { ...emptyCell("entry"), numberFormat: numberFormatOf(emptyCell("count")) };
  if (indicator === "rate") return formulaCell(isSum ? "totalRate" : "rate", formula, "");
  return formulaCell(isSum ? "totalCount" : "count", formula, isSum ? 0 : "");
}

/** The blocks of cells that are typed: neighbouring columns of neighbouring rows. */
function entryAreas({ columns, rows }: FormLayout): readonly Area[] {
  const typedColumns = runsOf(columns.flatMap(({ parts }, index) => (parts ? [] : [firstFigureColumnIndex + index])));
  const typedRows = runsOf(rows.flatMap(({ rowIndex, summedRowIndexes }) => (summedRowIndexes.length > 0 ? [] : [rowIndex])));
  return typedRows.flatMap(([firstRowIndex, lastRowIndex]) =>
    typedColumns.map(([firstColumnIndex, lastColumnIndex]): Area => ({ firstRowIndex, lastRowIndex, firstColumnIndex, lastColumnIndex })),
  );
}

/** What formulas of the person's own may call the units and the figures. */
function namesOf({ about, rows, lastColumnIndex }: FormLayout): NonNullable<SheetDesign["names"]> {
  const { side, period } = about;
  const end = `${side === "cases" ? "Viec" : "Tien"}_${period.year}_${period.months}T`;
  const lines = { firstRowIndex: firstFigureRowIndex, lastRowIndex: firstFigureRowIndex + rows.length - 1 };
  return [
    { name: `DonVi_${end}`, area: { ...lines, firstColumnIndex: 1, lastColumnIndex: 1 } },
    { name: `SoLieu_${end}`, area: { ...lines, firstColumnIndex: firstFigureColumnIndex, lastColumnIndex } },
  ];
}
