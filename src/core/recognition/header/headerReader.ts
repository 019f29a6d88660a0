import type { LabelMeaning } from "./labelMeaning";
import type { SheetGrid } from "../grid/sheetGrid";
import type { TableAnswers } from "../answers/tableAnswers";

/** A grid together with what its labels mean, each different label understood once, and with what a person said of its tables. */
export interface HeaderReader {
  readonly grid: SheetGrid;
  readonly meaningOf: (label: string) => LabelMeaning;
  /** The answers about the next table of this title: asked once for each table, from the top down. */
  readonly answersOf: (title: string) => TableAnswers;
}
