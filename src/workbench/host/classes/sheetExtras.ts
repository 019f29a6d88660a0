import type { SheetExtras } from "../../document";
import type { SheetTarget } from "../hostContext";
import { sheetOfTarget } from "../sheets";

/** What a sheet carries beside its cells; refuses when the sheet was deleted. */
export function extrasOf(target: SheetTarget): SheetExtras {
  return sheetOfTarget(target).layout();
}

/** Replaces some of what a sheet carries. */
export function setExtras(target: SheetTarget, extras: Partial<SheetExtras>): void {
  target.context.change({ kind: "extrasSet", sheetId: sheetOfTarget(target).id, extras });
}
