import type { ConditionalFormat } from "../../document";
import type { FormatTarget, SheetTarget } from "../hostContext";
import { demandAllowed } from "../protection";
import { itemNotFound } from "../refusal";
import { sheetOfTarget } from "../sheets";

/** The conditional formats of a sheet, first priority first. */
export function listOf(target: SheetTarget): readonly ConditionalFormat[] {
  return sheetOfTarget(target).layout().conditionalFormats;
}

/** The conditional format of an object; refuses when it was deleted. */
export function formatOf(target: FormatTarget): ConditionalFormat {
  const found = listOf(target).find(({ id }) => id === target.formatId);
  if (!found) throw itemNotFound("the conditional format, it was deleted");
  return found;
}

/** Replaces all conditional formats of a sheet. */
export function setList(target: SheetTarget, conditionalFormats: readonly ConditionalFormat[]): void {
  target.context.change({ kind: "conditionalFormatsSet", sheetId: target.sheetId, conditionalFormats });
}

/** Changes members of one conditional format. */
export function replaceFormat(target: FormatTarget, members: Partial<Omit<ConditionalFormat, "id">>): void {
  demandAllowed(sheetOfTarget(target), "allowFormatCells");
  const replaced = formatOf(target);
  setList(target, listOf(target).map((other) => (other === replaced ? { ...replaced, ...members } : other)));
}
