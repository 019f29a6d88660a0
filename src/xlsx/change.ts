import type { Area, CellContent, SheetDesign, SheetVisibility } from "../core";
import type { XlsxConditionalFormat } from "./contents";
import type { XlsxStyleOverlay } from "./style";

/** Where a cell stands. */
export interface XlsxPlace {
  readonly sheet: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** What a cell shall hold: a formula ("=…", with the value to show until it is recalculated) or, with "", the content itself. */
export interface XlsxCellInput {
  readonly formula: string;
  readonly content: CellContent;
}

/**
 * One difference between a file as it was opened and as it shall be saved. Changes are laid over the original file, so
 * a change that is left out leaves the original bytes; the last change of the same thing wins.
 */
export type XlsxChange =
  /** Sets what a cell holds; `numberFormat` undefined keeps its look. `content` null with "" empties it and keeps the look. */
  | { readonly kind: "setCell"; readonly at: XlsxPlace; readonly input: XlsxCellInput; readonly numberFormat?: string }
  /** Takes a cell out of the file altogether, its look included. */
  | { readonly kind: "removeCell"; readonly at: XlsxPlace }
  /** Lets the table that has a cell among its headings end with a row. Other cells have no table, and nothing is changed. */
  | { readonly kind: "resizeTable"; readonly heading: XlsxPlace; readonly lastRowIndex: number }
  /** Adds a custom-formula rule on top of all others. `formula` is without "=". */
  | {
      readonly kind: "addConditionalFormat";
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly formula: string;
      readonly style: XlsxStyleOverlay;
      readonly stopIfTrue?: boolean;
    }
  /** Takes away the rules of a sheet that `matches` picks. */
  | { readonly kind: "removeConditionalFormats"; readonly sheet: string; readonly matches: (rule: XlsxConditionalFormat) => boolean }
  /** Adds a name of the workbook, or replaces the one of this name. `formula` is with "=". */
  | { readonly kind: "setName"; readonly name: string; readonly formula: string; readonly isHidden: boolean }
  | { readonly kind: "removeName"; readonly name: string }
  /** Sets the one custom XML part of a namespace; `undefined` takes it away. */
  | { readonly kind: "setCustomXmlPart"; readonly namespace: string; readonly text: string | undefined }
  /** Adds a sheet after all others, made after its design; without one it is empty. */
  | { readonly kind: "addSheet"; readonly sheet: string; readonly design?: SheetDesign }
  /** Takes a sheet away, with every part that only it leads to and the names that point into it. */
  | { readonly kind: "removeSheet"; readonly sheet: string }
  | { readonly kind: "setSheetVisibility"; readonly sheet: string; readonly visibility: SheetVisibility }
  /** Sets the note of a cell; `undefined` takes it away. */
  | { readonly kind: "setComment"; readonly at: XlsxPlace; readonly author: string; readonly text: string | undefined };
