import type { CellObject, DenseWorkSheet, WorkBook, WorkSheet } from "@e965/xlsx";
import { cellAddress, type SheetVisibility } from "../../core";
import type { XlsxComment, XlsxContents, XlsxName, XlsxRow, XlsxSheet } from "../contents";
import { emptySheet } from "../emptySheet";
import type { SheetFonts } from "./biff/biffFonts";
import { oldCellOf, styleList, type StyleList } from "./oldCell";

const visibilities: readonly SheetVisibility[] = ["visible", "hidden", "veryHidden"];

/** What the reader of old formats found, in the terms of a file, with the fonts of texts that are known of each sheet. */
export function oldContentsOf({ SheetNames: names, Sheets: sheets, Workbook: workbook }: WorkBook, fonts: readonly SheetFonts[]): XlsxContents {
  const styles = styleList();
  const read = names.map((name, index) => sheetOf(sheets[name], { name, visibility: visibilities[workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "visible", styles, fonts: fonts[index] }));
  return {
    sheets: read,
    styles: styles.styles(),
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
  readonly fonts: SheetFonts | undefined;
}

function sheetOf(found: WorkSheet = {}, { name, visibility, styles, fonts }: SheetHeader): XlsxSheet {
  return {
    ...emptySheet(name, visibility),
    isProtected: found["!protect"] !== undefined,
    cells: cellsOf(found, styles, fonts),
    merges: mergesOf(found),
    columns: columnsOf(found),
    rows: rowsOf(found),
    comments: commentsOf(found),
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

function commentsOf(found: WorkSheet): XlsxSheet["comments"] {
  const comments: XlsxComment[] = [];
  for (const [rowIndex, row] of ((found as DenseWorkSheet)["!data"] ?? []).entries()) {
    for (const [columnIndex, cell] of (row ?? []).entries()) comments.push(...commentOf(cell, { rowIndex, columnIndex }));
  }
  return comments;
}

/** What several people wrote at one cell is one note. */
function commentOf(cell: CellObject | undefined, place: Pick<XlsxComment, "rowIndex" | "columnIndex">): readonly XlsxComment[] {
  const [first, ...others] = cell?.c ?? [];
  return first ? [{ ...place, author: first.a ?? "", text: [first, ...others].map(({ t: text }) => text).join("\n") }] : [];
}

function cellsOf(found: WorkSheet, styles: StyleList, fonts: SheetFonts | undefined): XlsxSheet["cells"] {
  const rows = (found as DenseWorkSheet)["!data"];
  if (!Array.isArray(rows)) return new Map();
  return new Map(
    rows.flatMap((row, rowIndex) => {
      const cells = (row ?? []).flatMap((cell, columnIndex) => (cell ? [[columnIndex, oldCellOf(cell, { styles, font: fonts?.get(rowIndex)?.get(columnIndex), address: cellAddress(rowIndex, columnIndex) })] as const] : []));
      return cells.length > 0 ? [[rowIndex, new Map(cells)] as const] : [];
    }),
  );
}
