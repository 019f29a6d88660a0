import type { SheetDesign } from "../../core";
import type { ReadyWorkbook } from "../readyWorkbook";

/** A sheet that a design is being made into. */
export interface NewSheet {
  readonly workbook: Excel.Workbook;
  readonly sheet: Excel.Worksheet;
  readonly design: SheetDesign;
  /** What was asked of the workbook before. */
  readonly ready: Pick<ReadyWorkbook, "fontSizePoints" | "takenTableNames" | "takenNames">;
}
