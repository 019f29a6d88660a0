import { areaAddress } from "../../core";
import type { NewSheet } from "./newSheet";

/** Queues the names that a person sees, in the place of those of a forerunner. One that a person gave to something else stays the person's. */
export function putNames({ workbook, sheet, design: { names = [] }, ready: { takenNames } }: NewSheet): void {
  for (const { name, area } of names) {
    if (takenNames.has(name.toLowerCase())) continue;
    workbook.names.getItemOrNullObject(name).delete();
    workbook.names.add(name, sheet.getRange(areaAddress(area)));
  }
}
