import type { XlsxSheet } from "../../xlsx";
import { noExtras, type SheetExtras } from "../document";
import { validationOf } from "./validationOf";

/** What a file's sheet carries beside its cells, as far as it is shown or asked about here. Everything else stays in the file. */
export function sheetExtrasOf(sheet: XlsxSheet): SheetExtras {
  const validations = sheet.dataValidations.flatMap((validation) => validationOf(validation) ?? []);
  return { ...noExtras, validations, autoFilterArea: sheet.autoFilterArea };
}
