import type { ProvinceBasis } from "../units/provinceBasis";
import type { ComparisonBasis } from "./comparisonBasis";
import type { RecordSet } from "../model/records";
import type { CellRef } from "../model/sheet";

/** A table of figures and whose it is. */
export interface ComparedTable {
  readonly set: RecordSet;
  /** What people call the file; `undefined` for the open workbook. */
  readonly file?: string;
  /** The province whose offices the table lists, as its sheet or its file names it. Its total is then that province's. */
  readonly province?: string;
  /** The provinces that the table speaks of, where a person says so; otherwise its rows and its period tell. */
  readonly provinceBasis?: ProvinceBasis;
}

/** A cell, and the file that it stands in where that is not the open workbook. */
export interface SourceCell extends CellRef {
  readonly file?: string;
}

/** What a person chose for a comparison. */
export interface ComparisonOptions {
  /** Without it, the first of these that there is a table for: same period last year, previous period, previous submission. */
  readonly basis?: ComparisonBasis;
  /** The provinces to compare on. Without it, those of the later table. */
  readonly provinceBasis?: ProvinceBasis;
  /** The provinces that the later tables speak of, where a person says so. */
  readonly nowProvinces?: ProvinceBasis;
  /** The provinces that the earlier tables speak of, where a person says so. */
  readonly beforeProvinces?: ProvinceBasis;
}
