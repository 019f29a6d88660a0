import type { CellContent, CellRef, RecordSet, SheetSnapshot } from "../../core";
import type { FindingDifferences } from "./findingDifferences";

/** A version of a workbook: its sheets, and the tables that were recognised there. Without tables, cells are compared by address. */
export interface VersionOfWorkbook {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly RecordSet[];
}

/** What happened to a cell between two versions of a workbook. */
export type CellDifferenceKind = "filled" | "changed" | "removed" | "formulaChanged";

/** One cell that is not as it was. Of a changed formula both formulas are given, of everything else the contents. */
export interface CellDifference {
  readonly kind: CellDifferenceKind;
  /** In the later version; in the earlier one where the later one has no such row or column. */
  readonly at: CellRef;
  /** In the earlier version, where the cell stood elsewhere there. */
  readonly beforeAt?: CellRef;
  /** Set where the row or column of the cell is there no more. */
  readonly isGone?: true;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** A row or column with content that one version has and the other has not. The index is that of the version that has it. */
export interface LineDifference {
  readonly kind: "insertedRow" | "removedRow" | "insertedColumn" | "removedColumn";
  readonly sheet: string;
  readonly index: number;
}

/** What is not the same in two versions of a workbook. Sheets are the same when they bear the same name. */
export interface WorkbookDifferences {
  readonly cells: readonly CellDifference[];
  readonly lines: readonly LineDifference[];
  readonly addedSheets: readonly string[];
  readonly removedSheets: readonly string[];
}

/** Two versions of a workbook: the cells that differ, and what became of the findings. */
export interface VersionComparison {
  readonly workbook: WorkbookDifferences;
  readonly findings: FindingDifferences;
}
