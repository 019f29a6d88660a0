import type { Area, CellContent } from "../../core";
import type { Comment, Note } from "./annotations";
import type { PlacedCell } from "./cell";
import type { ConditionalFormat } from "./conditionalFormat";
import type { DefinedName } from "./definedName";
import type { SheetContent, SheetProperties } from "./sheetContent";
import type { SheetExtras } from "./sheetExtras";
import type { Table } from "./table";
import type { CustomXmlPart, SettingValue } from "./workbookContent";

/** A value that the calculator found for a formula. */
export interface CalculatedValue {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly content: CellContent;
}

/** A change of cells, rows or columns of one sheet. */
export type SheetChange =
  /** Sets the members that are given and keeps the others; to write a plain value over a formula, give `formula: ""` too. */
  | { readonly kind: "cellsSet"; readonly sheetId: string; readonly cells: readonly PlacedCell[] }
  /** New values of formulas; the formulas stay. */
  | { readonly kind: "calculated"; readonly sheetId: string; readonly values: readonly CalculatedValue[] }
  | { readonly kind: "rowsInserted" | "rowsDeleted"; readonly sheetId: string; readonly rowIndex: number; readonly count: number }
  | { readonly kind: "columnsInserted" | "columnsDeleted"; readonly sheetId: string; readonly columnIndex: number; readonly count: number }
  /** Adds a merged area. Cells other than the first lose their content. */
  | { readonly kind: "merged"; readonly sheetId: string; readonly area: Area }
  /** Splits every merged area that touches the area. */
  | { readonly kind: "unmerged"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "rowsHidden"; readonly sheetId: string; readonly rowIndexes: readonly number[]; readonly isHidden: boolean }
  | { readonly kind: "columnsHidden"; readonly sheetId: string; readonly columnIndexes: readonly number[]; readonly isHidden: boolean }
  /** `height` or `width` undefined goes back to the default. */
  | { readonly kind: "rowsResized"; readonly sheetId: string; readonly rowIndexes: readonly number[]; readonly height: number | undefined }
  | { readonly kind: "columnsResized"; readonly sheetId: string; readonly columnIndexes: readonly number[]; readonly width: number | undefined }
  /** Replaces the whole list, in order of priority. */
  | { readonly kind: "conditionalFormatsSet"; readonly sheetId: string; readonly conditionalFormats: readonly ConditionalFormat[] }
  /** Replaces what is given and keeps the rest. */
  | { readonly kind: "extrasSet"; readonly sheetId: string; readonly extras: Partial<SheetExtras> };

/** A change of the list of sheets, or of what is said about one. */
export type SheetListChange =
  | { readonly kind: "sheetAdded"; readonly sheet: SheetContent; readonly position: number }
  | { readonly kind: "sheetDeleted"; readonly sheetId: string }
  | { readonly kind: "sheetMoved"; readonly sheetId: string; readonly position: number }
  | { readonly kind: "sheetUpdated"; readonly sheetId: string; readonly properties: Partial<Omit<SheetProperties, "id">> };

/** A change of what the workbook carries beside its sheets. */
export type AttachmentChange =
  /** Adds the name, or replaces the one with this name and scope. */
  | { readonly kind: "nameSet"; readonly name: DefinedName }
  | { readonly kind: "nameDeleted"; readonly name: string; readonly scopeSheetId: string | undefined }
  | { readonly kind: "tableSet"; readonly table: Table }
  | { readonly kind: "tableDeleted"; readonly id: string }
  | { readonly kind: "commentSet"; readonly comment: Comment }
  | { readonly kind: "commentDeleted"; readonly id: string }
  | { readonly kind: "noteSet"; readonly note: Note }
  | { readonly kind: "noteDeleted"; readonly sheetId: string; readonly rowIndex: number; readonly columnIndex: number }
  /** `value` undefined takes the setting away. */
  | { readonly kind: "settingSet"; readonly key: string; readonly value: SettingValue | undefined }
  | { readonly kind: "customXmlPartSet"; readonly part: CustomXmlPart }
  | { readonly kind: "customXmlPartDeleted"; readonly id: string };

/** A change of what the person looks at. It does not belong to the file's content. */
export type ViewChange =
  | { readonly kind: "sheetActivated"; readonly sheetId: string }
  | { readonly kind: "selected"; readonly sheetId: string; readonly areas: readonly Area[] }
  /** Whether a person is typing in a cell just now; the host refuses batches meanwhile. */
  | { readonly kind: "editingSet"; readonly isEditing: boolean };

/** One change of a workbook, as plain data: what is asked for and what listeners hear are the same. */
export type DocumentChange = SheetChange | SheetListChange | AttachmentChange | ViewChange;

/** Who made a change. A view ignores its own. */
export type ChangeSource = "grid" | "host" | "calculator" | "loader";

/** Hears every change after it was applied, in order. */
export type ChangeListener = (change: DocumentChange, source: ChangeSource) => void;
