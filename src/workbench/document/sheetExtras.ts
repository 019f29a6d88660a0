import type { Area } from "../../core";
import type { Chart } from "./chart";
import { plainPrint, type PrintSetup } from "./printSetup";
import type { Validation } from "./validation";

/** A link on a cell. */
export interface CellLink {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** Where it leads within the workbook, such as "'Biểu 06'!C7"; "" when it leads outside. */
  readonly reference: string;
  /** Where it leads outside; "" when it leads within. */
  readonly address: string;
  readonly screenTip: string;
}

/** What a sheet carries beside its cells and their looks. Everything but the print setup moves with the cells. */
export interface SheetExtras {
  readonly validations: readonly Validation[];
  readonly charts: readonly Chart[];
  readonly links: readonly CellLink[];
  /** The cells under filter buttons, their header row included; those of a table are the table's own. */
  readonly autoFilterArea: Area | undefined;
  readonly print: PrintSetup;
}

/** A sheet without any of it. */
export const noExtras: SheetExtras = { validations: [], charts: [], links: [], autoFilterArea: undefined, print: plainPrint };
