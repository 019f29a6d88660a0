import { LocaleType, VerticalAlign, type IWorkbookData } from "@univerjs/core";
import type { DefinedName, Note, SheetContent, WorkbookContent } from "../document";
import { conditionalFormatData } from "./conditionalFormatData";
import { sheetData } from "./sheetData";
import { styleTable } from "./styleTable";
import { validationResource, validationsBySheet } from "./validationData";

/** The engine keeps what its plug-ins know in the workbook under these names. */
const conditionalFormattingResource = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";
const noteResource = "SHEET_NOTE_PLUGIN";
const nameResource = "SHEET_DEFINED_NAME_PLUGIN";

/** What the engine calls a name of the whole workbook. */
const wholeWorkbook = "AllDefaultWorkbook";

const noteWidthPixels = 220;
const noteHeightPixels = 110;

/** Under which id a note is kept: one a cell. */
export function noteId({ sheetId, rowIndex, columnIndex }: Pick<Note, "sheetId" | "rowIndex" | "columnIndex">): string {
  return `${sheetId}:${rowIndex}:${columnIndex}`;
}

/** A note in the engine's terms. */
export function noteData(note: Note) {
  const { rowIndex, columnIndex, text } = note;
  return { id: noteId(note), row: rowIndex, col: columnIndex, width: noteWidthPixels, height: noteHeightPixels, note: text };
}

function notesBySheet(notes: readonly Note[]): unknown {
  const sheets: Record<string, Record<number, Record<number, unknown>>> = {};
  for (const note of notes) {
    const rows = (sheets[note.sheetId] ??= {});
    const row = (rows[note.rowIndex] ??= {});
    row[note.columnIndex] = noteData(note);
  }
  return sheets;
}

function rulesBySheet(sheets: readonly SheetContent[]): unknown {
  return Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet.conditionalFormats.flatMap((format) => conditionalFormatData(format) ?? [])]));
}

function namesById(names: readonly DefinedName[]): unknown {
  const entries = names.map(({ name, scopeSheetId = wholeWorkbook, formula, isVisible }, index) => {
    const id = `name${index + 1}`;
    return [id, { id, name, formulaOrRefString: referenceOf(formula), localSheetId: scopeSheetId, hidden: !isVisible }];
  });
  return Object.fromEntries(entries);
}

/** The engine wants a plain reference without "=", and a formula with it. */
function referenceOf(formula: string): string {
  return /^=('(?:[^']|'')+'|[^'()*/+&-]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i.test(formula) ? formula.slice(1) : formula;
}

/** A whole workbook in the engine's terms. Sheet ids are the document's own, made by us and never read from a file's text. */
export function workbookData(content: WorkbookContent, id: string): IWorkbookData {
  const styles = styleTable();
  const sheets = Object.fromEntries(content.sheets.map((sheet) => [sheet.id, sheetData(sheet, styles)]));
  return {
    id,
    name: content.name,
    appVersion: "",
    locale: LocaleType.VI_VN,
    styles: styles.styles(),
    defaultStyle: { ff: "Calibri", fs: 11, vt: VerticalAlign.BOTTOM },
    sheetOrder: content.sheets.map((sheet) => sheet.id),
    sheets,
    resources: [
      { name: conditionalFormattingResource, data: JSON.stringify(rulesBySheet(content.sheets)) },
      { name: nameResource, data: JSON.stringify(namesById(content.names)) },
      { name: validationResource, data: JSON.stringify(validationsBySheet(content.sheets)) },
      { name: noteResource, data: JSON.stringify(notesBySheet(content.notes)) },
    ],
  };
}
