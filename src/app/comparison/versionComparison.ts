import type { CellContent, CellRef } from "../../core";
import type { FindingDifferences } from "../batch/findingDifferences";

/** What happened to a cell between two versions of a workbook. */
export type CellDifferenceKind = "filled" | "changed" | "removed" | "formulaChanged";

/** One cell that is not as it was. Of a changed formula both formulas are given, of everything else the contents. */
export interface CellDifference {
  readonly kind: CellDifferenceKind;
  /** In the later version; where the cell is there no more, in the earlier one. */
  readonly at: CellRef;
  /** In the earlier version, where it stands elsewhere there. */
  readonly beforeAt?: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** Rows or columns that one version has and the other has not. Indexes are those of the version that has them. */
export interface LineDifference {
  readonly kind: "insertedRow" | "removedRow" | "insertedColumn" | "removedColumn";
  readonly sheet: string;
  readonly index: number;
}

/** What is not the same in two versions of a workbook. */
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
