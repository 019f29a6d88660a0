import type { Area, SheetVisibility } from "../../core";
import type { PlacedCell } from "./cell";
import type { ConditionalFormat } from "./conditionalFormat";
import { noExtras, type SheetExtras } from "./sheetExtras";

/** What a protected sheet still allows. A missing member is not allowed. */
export interface ProtectionOptions {
  readonly allowFormatCells?: boolean;
  readonly allowFormatColumns?: boolean;
  readonly allowFormatRows?: boolean;
  readonly allowInsertColumns?: boolean;
  readonly allowInsertRows?: boolean;
  readonly allowInsertHyperlinks?: boolean;
  readonly allowDeleteColumns?: boolean;
  readonly allowDeleteRows?: boolean;
  readonly allowSort?: boolean;
  readonly allowAutoFilter?: boolean;
  readonly allowPivotTables?: boolean;
  readonly allowEditObjects?: boolean;
  readonly allowEditScenarios?: boolean;
}

/** The protection of a sheet; `password` undefined means that anyone may lift it. */
export interface SheetProtection {
  readonly password: string | undefined;
  readonly options: ProtectionOptions;
}

/** Everything about one sheet that moves with its rows and columns, besides its cells. Indexes count from zero, lengths are in points. */
export interface SheetLayout extends SheetExtras {
  readonly merges: readonly Area[];
  readonly hiddenRowIndexes: ReadonlySet<number>;
  readonly hiddenColumnIndexes: ReadonlySet<number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly conditionalFormats: readonly ConditionalFormat[];
}

/** What is said about a sheet as a whole. */
export interface SheetProperties {
  /** Stays when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly protection: SheetProtection | undefined;
  /** "#RRGGBB"; "" for none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly frozenRowCount: number;
  readonly frozenColumnCount: number;
}

/** One sheet to load: plain data. */
export interface SheetContent extends SheetProperties, SheetLayout {
  readonly cells: readonly PlacedCell[];
}

/** A sheet with nothing on it. */
export function emptySheet(id: string, name: string): SheetContent {
  return {
    id,
    name,
    visibility: "visible",
    protection: undefined,
    tabColor: "",
    showGridlines: true,
    frozenRowCount: 0,
    frozenColumnCount: 0,
    merges: [],
    hiddenRowIndexes: new Set(),
    hiddenColumnIndexes: new Set(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    conditionalFormats: [],
    ...noExtras,
    cells: [],
  };
}
