import type { SheetDesign } from "../../core";

/** A sheet that a design is being made into. */
export interface NewSheet {
  readonly workbook: Excel.Workbook;
  readonly sheet: Excel.Worksheet;
  readonly design: SheetDesign;
  /** The size of the workbook's own font, which looks are measured by. */
  readonly fontSizePoints: number;
  /** Names of tables that other sheets have already. */
  readonly takenTableNames: ReadonlySet<string>;
}
