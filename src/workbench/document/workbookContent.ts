import type { Area } from "../../core";
import type { Comment, Note } from "./annotations";
import type { DefinedName } from "./definedName";
import { emptySheet, type SheetContent } from "./sheetContent";
import type { Table } from "./table";

/** What a setting of an add-in may hold. */
export type SettingValue = string | number | boolean | null | readonly SettingValue[] | { readonly [key: string]: SettingValue };

/** A custom XML part. `id` is its "{GUID}". */
export interface CustomXmlPart {
  readonly id: string;
  readonly xml: string;
}

/** The cells that a person has selected, all on one sheet. The last area was added last. */
export interface Selection {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** A whole workbook to load: plain data. Sheets stand in the order of their tabs. */
export interface WorkbookContent {
  /** The name of the file. */
  readonly name: string;
  /** Whether sheets can neither be added nor taken away, renamed, moved, shown or hidden. */
  readonly isStructureProtected: boolean;
  readonly sheets: readonly SheetContent[];
  readonly activeSheetId: string;
  readonly names: readonly DefinedName[];
  readonly tables: readonly Table[];
  readonly comments: readonly Comment[];
  readonly notes: readonly Note[];
  readonly settings: ReadonlyMap<string, SettingValue>;
  readonly customXmlParts: readonly CustomXmlPart[];
}

/** A workbook with the given sheets and nothing else. */
export function workbookOf(sheets: readonly SheetContent[], name = "Book1.xlsx"): WorkbookContent {
  const present = sheets.length > 0 ? sheets : [emptySheet("sheet1", "Sheet1")];
  return {
    name,
    isStructureProtected: false,
    sheets: present,
    activeSheetId: present.find((sheet) => sheet.visibility === "visible")?.id ?? "",
    names: [],
    tables: [],
    comments: [],
    notes: [],
    settings: new Map(),
    customXmlParts: [],
  };
}
