import type { CellInput } from "./cellInput";
import type { Area, CellRef } from "./sheet";
import type { SheetDesign } from "./sheetDesign";

/** The looks of an owned highlight: a certain error, something to confirm, a remark, a figure that the add-in computed. */
export type HighlightStyle = "error" | "confirm" | "info" | "computed";

/**
 * One change of a workbook, as plain data. Both adapters (Excel and the .xlsx file) apply the same list to the same effect.
 * Nothing here is decided by an adapter.
 */
export type Edit =
  /** Writes inputs and one number format into an area; `inputs` has the area's shape. `numberFormat` undefined keeps the format. */
  | {
      readonly kind: "setCells";
      readonly sheet: string;
      readonly area: Area;
      readonly inputs: readonly (readonly CellInput[])[];
      readonly numberFormats: readonly (readonly string[])[] | undefined;
    }
  /** Lets the table whose heading row holds a cell end with a row. Where no table has that cell among its headings, nothing is changed. */
  | { readonly kind: "resizeTable"; readonly sheet: string; readonly heading: Pick<CellRef, "rowIndex" | "columnIndex">; readonly lastRowIndex: number }
  /** Adds one owned conditional format over areas of a sheet. */
  | { readonly kind: "addHighlight"; readonly sheet: string; readonly style: HighlightStyle; readonly areas: readonly Area[] }
  /** Takes one owned conditional format away, by the id that the snapshot gave. Others stay. */
  | { readonly kind: "removeHighlight"; readonly sheet: string; readonly id: string }
  /** Marks an area with a hidden, owned name, so that it is found again after rows and columns were inserted. */
  | { readonly kind: "addOwnedName"; readonly name: string; readonly sheet: string; readonly area: Area }
  | { readonly kind: "removeOwnedName"; readonly name: string }
  /** Puts an owned sheet last, in the place of the one that the owned name points to. */
  | { readonly kind: "putOwnedSheet"; readonly name: string; readonly sheet: string; readonly design: SheetDesign }
  /** Adds a sheet that is the person's from then on, after all others: clearing leaves it. */
  | { readonly kind: "addSheet"; readonly sheet: string; readonly design: SheetDesign }
  /** Takes an owned sheet away, and its owned name with it. */
  | { readonly kind: "removeOwnedSheet"; readonly name: string; readonly sheet: string }
  /** Replaces the add-in's own record in the workbook; `undefined` takes it away. */
  | { readonly kind: "setLedger"; readonly text: string | undefined };

/** Every owned name begins so. */
export const ownedNamePrefix = "_soat_";
