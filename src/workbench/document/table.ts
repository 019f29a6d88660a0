import type { Area } from "../../core";

/** A table of a sheet (list object). The area includes header and total rows. */
export interface Table {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly area: Area;
  readonly hasHeaderRow: boolean;
  readonly hasTotalRow: boolean;
  readonly columnNames: readonly string[];
  readonly style: string;
  /** Missing means banded, as Excel makes them. */
  readonly hasBandedRows?: boolean;
}
