import { areaAddress } from "../../core";
import type { NewSheet } from "./newSheet";

/** Queues the names that a person sees, in the place of those of a forerunner. */
export function putNames({ workbook, sheet, design: { names = [] } }: NewSheet): void {
  for (const { name, area } of names) {
    workbook.names.getItemOrNullObject(name).delete();
    workbook.names.add(name, sheet.getRange(areaAddress(area)));
  }
}
