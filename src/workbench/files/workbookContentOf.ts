import type { XlsxContents, XlsxSheet } from "../../xlsx";
import { emptySheet, type CellStyle, type PlacedCell, type SheetContent, type WorkbookContent } from "../document";
import { cellStyleOf } from "./cellStyleOf";
import { conditionalFormatOf } from "./conditionalFormatOf";
import { sheetLayoutOf } from "./sheetLayoutOf";

/** The looks of each entry of a file's table, made once so that cells share them. */
interface Looks {
  readonly style: CellStyle;
  readonly numberFormat: string;
}

const noLooks: Looks = { style: {}, numberFormat: "General" };

function cellsOf(sheet: XlsxSheet, looks: readonly Looks[]): readonly PlacedCell[] {
  const cells: PlacedCell[] = [];
  for (const [rowIndex, row] of sheet.cells) {
    for (const [columnIndex, { content, formula, styleId }] of row) {
      cells.push({ rowIndex, columnIndex, content, formula, ...(looks[styleId] ?? noLooks) });
    }
  }
  return cells;
}

function sheetContentOf(sheet: XlsxSheet, id: string, looks: readonly Looks[]): SheetContent {
  const byPriority = sheet.conditionalFormats.toSorted((one, other) => one.priority - other.priority);
  return {
    ...emptySheet(id, sheet.name),
    ...sheetLayoutOf(sheet),
    visibility: sheet.visibility,
    protection: sheet.isProtected ? { password: undefined, options: {} } : undefined,
    showGridlines: sheet.showsGridLines,
    frozenRowCount: sheet.frozen.rowCount,
    frozenColumnCount: sheet.frozen.columnCount,
    conditionalFormats: byPriority.map((format, index) => conditionalFormatOf(format, `${id}-rule${index + 1}`)),
    cells: cellsOf(sheet, looks),
  };
}

/** What an opened file holds, in the document's terms. Ids are made here, so that no text of the file ever becomes a key. */
export function workbookContentOf(contents: XlsxContents, fileName: string): WorkbookContent {
  const looks = contents.styles.map((style) => ({ style: cellStyleOf(style), numberFormat: style.numberFormat }));
  const sheets = contents.sheets.map((sheet, index) => sheetContentOf(sheet, `sheet${index + 1}`, looks));
  const idOf = new Map(sheets.map(({ name, id }) => [name, id]));
  const withIds = contents.sheets.map((sheet) => ({ sheet, sheetId: idOf.get(sheet.name) ?? "" }));
  return {
    name: fileName,
    isStructureProtected: false,
    sheets,
    activeSheetId: idOf.get(contents.activeSheet) ?? sheets[0]?.id ?? "",
    names: contents.names.map(({ name, scopeSheet, formula, isHidden }) => ({
      name,
      scopeSheetId: scopeSheet === undefined ? undefined : idOf.get(scopeSheet),
      formula,
      isVisible: !isHidden,
      comment: "",
    })),
    tables: withIds.flatMap(({ sheet, sheetId }) => sheet.tables.map((table) => tableOf(table, sheetId))),
    comments: [],
    notes: withIds.flatMap(({ sheet, sheetId }) =>
      sheet.comments.map(({ rowIndex, columnIndex, author, text }) => ({ sheetId, rowIndex, columnIndex, text, authorName: author })),
    ),
    settings: new Map(),
    customXmlParts: contents.customXmlParts.map(({ text }) => ({ id: `{${crypto.randomUUID().toUpperCase()}}`, xml: text })),
  };
}

function tableOf(table: XlsxSheet["tables"][number], sheetId: string): WorkbookContent["tables"][number] {
  const { name, area, columns, hasHeaderRow, hasTotalsRow } = table;
  return { id: `${sheetId}-${name}`, sheetId, name, area, hasHeaderRow, hasTotalRow: hasTotalsRow, columnNames: columns, style: "" };
}
