import type { DenseWorkSheet, WorkBook, WorkSheet } from "@e965/xlsx";
import type { SheetVisibility } from "../../core";
import type { XlsxContents, XlsxName, XlsxRow, XlsxSheet } from "../contents";
import { emptySheet } from "../emptySheet";
import { defaultStyle } from "../style";
import { oldCellOf, styleList, type StyleList } from "./oldCell";

const visibilities: readonly SheetVisibility[] = ["visible", "hidden", "veryHidden"];

/** What the reader of old formats found, in the terms of a file. */
export function oldContentsOf({ SheetNames: names, Sheets: sheets, Workbook: workbook }: WorkBook): XlsxContents {
  const styles = styleList();
  const read = names.map((name, index) => sheetOf(sheets[name], { name, visibility: visibilities[workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "visible", styles }));
  return {
    sheets: read,
    styles: styles.numberFormats().map((numberFormat) => ({ ...defaultStyle, numberFormat })),
    names: (workbook?.Names ?? []).map(({ Name: name, Ref: ref, Sheet: sheet }): XlsxName => ({ name, formula: `=${ref}`, scopeSheet: sheet === undefined ? undefined : names[sheet], isHidden: false })),
    customXmlParts: [],
    date1904: workbook?.WBProps?.date1904 === true,
    activeSheet: (read.find(({ visibility }) => visibility === "visible") ?? read[0])?.name ?? "",
  };
}

interface SheetHeader {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly styles: StyleList;
}

function sheetOf(found: WorkSheet = {}, { name, visibility, styles }: SheetHeader): XlsxSheet {
  return {
    ...emptySheet(name, visibility),
    isProtected: found["!protect"] !== undefined,
    cells: cellsOf(found, styles),
    merges: mergesOf(found),
    columns: columnsOf(found),
    rows: rowsOf(found),
  };
}

function mergesOf({ "!merges": merges = [] }: WorkSheet): XlsxSheet["merges"] {
  return merges.map(({ s: first, e: last }) => ({ firstRowIndex: first.r, firstColumnIndex: first.c, lastRowIndex: last.r, lastColumnIndex: last.c }));
}

/** The list has holes where a column has nothing of its own. */
function columnsOf({ "!cols": columns = [] }: WorkSheet): XlsxSheet["columns"] {
  return [...columns.entries()].flatMap(([index, column]) =>
    column ? [{ firstColumnIndex: index, lastColumnIndex: index, widthCharacters: column.wch, isHidden: column.hidden === true, styleId: 0 }] : [],
  );
}

function rowsOf({ "!rows": rows = [] }: WorkSheet): XlsxSheet["rows"] {
  return new Map(
    [...rows.entries()].flatMap(([index, row]): readonly (readonly [number, XlsxRow])[] =>
      row ? [[index, { heightPoints: row.hpt, isHidden: row.hidden === true, styleId: undefined }]] : [],
    ),
  );
}

function cellsOf(found: WorkSheet, styles: StyleList): XlsxSheet["cells"] {
  const rows = (found as DenseWorkSheet)["!data"];
  if (!Array.isArray(rows)) return new Map();
  return new Map(
    rows.flatMap((row, rowIndex) => {
      const cells = (row ?? []).flatMap((cell, columnIndex) => (cell ? [[columnIndex, oldCellOf(cell, styles)] as const] : []));
      return cells.length > 0 ? [[rowIndex, new Map(cells)] as const] : [];
    }),
  );
}
