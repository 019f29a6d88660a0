import { editionOf, formColumns, type FormColumn, type Side } from "../../core";
import type { FormAbout } from "./formSheetWords";
import { formRows, type FormRow } from "./formRows";
import type { TemplateRequest } from "./templateRequest";

/** Where everything stands on a sheet of a form. */
export interface FormLayout {
  readonly about: FormAbout;
  readonly columns: readonly FormColumn[];
  readonly columnIndexOf: (indicator: FormColumn["indicator"]) => number;
  readonly lastColumnIndex: number;
  readonly rows: readonly FormRow[];
  readonly signatureRowIndex: number;
}

/** The rows above the figures, from the top. */
export const formHead = { form: 0, issuedWith: 1, title: 2, period: 3, unitLine: 4, groups: 5, columns: 6, codes: 7 } as const;
export const firstFigureRowIndex = 8;
export const firstFigureColumnIndex = 2;

/** Places the columns and rows of the form of a side. */
export function formLayout({ edition, period, sender, units }: TemplateRequest, side: Side, totalName: string): FormLayout {
  const about = { edition: editionOf(edition), side, period, sender };
  const columns = formColumns(about.edition, side);
  const rows = formRows(units, totalName, firstFigureRowIndex);
  return {
    about,
    columns,
    columnIndexOf: (indicator) => firstFigureColumnIndex + columns.findIndex((column) => column.indicator === indicator),
    lastColumnIndex: firstFigureColumnIndex + columns.length - 1,
    rows,
    signatureRowIndex: firstFigureRowIndex + rows.length + 1,
  };
}
