import type { Area } from "../../core";
import type { ProtectionOptions, Sheet } from "../document";
import { Refusal } from "./refusal";

/** Refuses an action on a protected sheet, unless the protection allows it. */
export function demandAllowed(sheet: Sheet, option?: keyof ProtectionOptions): void {
  const { protection, name } = sheet.properties();
  if (protection && !(option && protection.options[option])) throw denied(name);
}

/** Refuses to change the content of locked cells on a protected sheet. */
export function demandUnlocked(sheet: Sheet, area: Area): void {
  const { protection, name } = sheet.properties();
  if (!protection) return;
  for (let rowIndex = area.firstRowIndex; rowIndex <= area.lastRowIndex; rowIndex++) {
    for (let columnIndex = area.firstColumnIndex; columnIndex <= area.lastColumnIndex; columnIndex++) {
      if (sheet.cellAt(rowIndex, columnIndex).style.isLocked !== false) throw denied(name);
    }
  }
}

function denied(sheetName: string): Refusal {
  return new Refusal("AccessDenied", `The sheet "${sheetName}" is protected.`);
}
