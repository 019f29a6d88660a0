import { unfinishedSheetName } from "../app";
import type { Edit } from "../core";

/** How each sheet that is added is called until it is finished, by the name that it is to have. */
export function unfinishedNames(edits: readonly Edit[]): ReadonlyMap<string, string> {
  const added = edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []));
  return new Map(added.map((sheet, index) => [sheet, unfinishedSheetName(index + 1)]));
}
