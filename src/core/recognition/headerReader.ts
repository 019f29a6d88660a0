import type { LabelMeaning } from "./labelMeaning";
import type { SheetGrid } from "./sheetGrid";

/** A grid together with what its labels mean; each different label is understood once. */
export interface HeaderReader {
  readonly grid: SheetGrid;
  readonly meaningOf: (label: string) => LabelMeaning;
}
