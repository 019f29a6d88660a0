import type { SheetDesign } from "../../../core";
import { referenceTo } from "../referenceTo";

/** A name that comes with a designed sheet. */
export interface DesignName {
  readonly name: string;
  /** With "=". */
  readonly formula: string;
  readonly isHidden: boolean;
  /** The tab that the name belongs to; `undefined` for the whole workbook. */
  readonly sheetIndex: number | undefined;
}

/** The names of a designed sheet: those that its reader sees, and those by which spreadsheets know filters and titles of printed pages. */
export function designNames(sheet: string, sheetIndex: number, { filter, table, names = [], print }: SheetDesign): readonly DesignName[] {
  const own = { isHidden: false, sheetIndex };
  const titleRowCount = print?.titleRowCount ?? 0;
  const filtered = table ? undefined : filter;
  return [
    ...(filtered ? [{ ...own, name: "_xlnm._FilterDatabase", formula: `=${referenceTo(sheet, filtered)}`, isHidden: true }] : []),
    ...(titleRowCount > 0 ? [{ ...own, name: "_xlnm.Print_Titles", formula: `=${rowsOf(sheet, titleRowCount)}` }] : []),
    ...names.map(({ name, area }) => ({ name, formula: `=${referenceTo(sheet, area)}`, isHidden: false, sheetIndex: undefined })),
  ];
}

/** The first rows of a sheet, whole. */
function rowsOf(sheet: string, count: number): string {
  const cell = { firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: 0, lastColumnIndex: 0 };
  return referenceTo(sheet, cell).replace(/\$A\$1$/, `$1:$${count}`);
}
