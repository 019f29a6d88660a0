import type { SheetDesign } from "../../../core";
import { elementXml } from "../../xml/elementXml";

/** Protects a sheet without a password; of what is refused by default, columns and rows may be sized and filters used. */
export function protectionXml({ unlocked }: SheetDesign): string {
  return unlocked ? elementXml("sheetProtection", { sheet: 1, objects: 1, scenarios: 1, formatColumns: 0, formatRows: 0, autoFilter: 0 }) : "";
}
