import { useCasesOf, type UseCases, type Workbook, type WorkbookSnapshot } from "../../../src/app";
import { cellAddress } from "../../../src/core";
import { excelWorkbook } from "../../../src/excel";
import { hasContent, type PlacedCell, type SheetContent, type WorkbookContent } from "../../../src/workbench/document";
import { openFile } from "../../../src/workbench/files/openFile";
import { fileWorkbook, openXlsx } from "../../../src/xlsx";
import { excelWithBook } from "../../support/excelWith";

/** One file, opened in Excel (Microsoft's client over our host) and as a file. */
export interface BothHosts {
  readonly workbooks: readonly [excel: Workbook, file: Workbook];
  readonly useCases: readonly [excel: UseCases, file: UseCases];
  /** What a use case would read of each. */
  readonly snapshots: () => Promise<readonly [excel: object, file: object]>;
  /** Everything that each holds, looks and rules included; the file is saved and opened for it. */
  readonly contents: () => readonly [excel: object, file: object];
  readonly bytes: () => Uint8Array;
}

/** Opens a file in both hosts. Excel computes its formulas; the file shows the values that the edits know. */
export async function bothHosts(bytes: Uint8Array): Promise<BothHosts> {
  const { document } = await excelWithBook(openFile(bytes, "thử.xlsx").document.content(), { isCalculating: true });
  const file = fileWorkbook(openXlsx(bytes));
  return {
    workbooks: [excelWorkbook, file],
    useCases: [useCasesOf(excelWorkbook), useCasesOf(file)],
    snapshots: async () => [comparable(await excelWorkbook.read()), comparable(await file.read())],
    contents: () => [everythingIn(document.content()), everythingIn(openFile(file.bytes(), "thử.xlsx").document.content())],
    bytes: file.bytes,
  };
}

/** Ids are each host's own, and the order of merged areas and of names is nobody's business. */
function comparable({ sheets, ownedHighlights, ownedNames, activeSheet: _, ...rest }: WorkbookSnapshot): object {
  return {
    ...rest,
    sheets: sheets.map((sheet) => ({ ...sheet, merges: sorted(sheet.merges) })),
    ownedHighlights: sorted(ownedHighlights.map(({ sheet, style }) => ({ sheet, style }))),
    ownedNames: sorted(ownedNames),
  };
}

function everythingIn({ sheets, names, customXmlParts }: WorkbookContent): object {
  const sheetName = new Map(sheets.map(({ id, name }) => [id, name]));
  return {
    sheets: sheets.map(sheetIn),
    names: sorted(names.filter(isNameOfSomeone).map(({ scopeSheetId, ...name }) => ({ ...name, scope: sheetName.get(scopeSheetId ?? "") }))),
    customXmlParts: customXmlParts.map(({ xml }) => xml),
  };
}

/** What a file says by such names (titles of printed pages, filters) stands in Excel with the sheet itself. */
function isNameOfSomeone({ name }: { readonly name: string }): boolean {
  return !name.startsWith("_xlnm.");
}

function sheetIn({ name, visibility, frozenRowCount, frozenColumnCount, merges, hiddenRowIndexes, conditionalFormats, cells }: SheetContent): object {
  return {
    name,
    visibility,
    frozen: [frozenRowCount, frozenColumnCount],
    merges: sorted(merges),
    hidden: [...hiddenRowIndexes],
    rules: conditionalFormats.map(({ id: _, ...rule }) => rule),
    cells: Object.fromEntries(cells.filter(isShown).map((cell) => [cellAddress(cell.rowIndex, cell.columnIndex), cellIn(cell)])),
  };
}

/** A new sheet is set in the file's own font there, and in the host's standard font here; so fonts are compared without name and size. */
function cellIn({ content, formula = "", numberFormat, style: { font, ...style } = {} }: PlacedCell): object {
  const { name: _, size: __, ...traits } = font ?? {};
  return { content, formula, numberFormat, style, traits };
}

function isShown({ content = null, formula = "", numberFormat = "General", style = {} }: PlacedCell): boolean {
  return hasContent({ content, formula, numberFormat, style }) || numberFormat !== "General" || Object.keys(style).length > 0;
}

function sorted<Item>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}
