import { CommandType, type ICommandInfo } from "@univerjs/core";

/** Everything that a person may do to a workbook in the grid: what the document follows and the file keeps, and what only moves the view. */
const allowed = new Set(
  [
    ...["set-range-values", "clear-selection-content", "auto-clear-content", "auto-fill", "refill", "copy-down", "copy-right"],
    ...["copy", "copy-formula-only", "paste", "paste-value", "paste-formula", "optional-paste", "text-to-number"],
    ...["numfmt.set.numfmt", "numfmt.set.percent", "numfmt.set.currency", "numfmt.add.decimal.command"],
    ...["numfmt.subtract.decimal.command", "insert-sheet", "remove-sheet", "remove-sheet-confirm", "set-worksheet-hidden"],
    ...["set-worksheet-show", "update-note", "delete-note", "toggle-note-popup", "repeat-last-action"],
    ...["set-worksheet-activate", "move-selection", "move-selection-enter-tab", "expand-selection", "select-all", "select-range"],
    ...["scroll-to-cell", "scroll-view", "scroll-view-reset", "set-scroll-relative", "set-zoom-ratio", "change-zoom-ratio"],
    ...["delta-column-width", "set-worksheet-col-width", "set-col-auto-width", "set-col-is-auto-width"],
    ...["delta-row-height", "set-row-height", "set-row-is-auto-height"],
  ].map((name) => `sheet.command.${name}`),
);

const lockedOperations = new Set(["sheet.operation.rename-sheet"]);

/** Whether a command may run. Mutations and operations are parts of commands and of our own work; they are not asked for permission. */
export function isAllowed({ id, type }: Pick<ICommandInfo, "id" | "type">): boolean {
  if (lockedOperations.has(id)) return false;
  return type !== CommandType.COMMAND || !id.startsWith("sheet.command.") || allowed.has(id);
}
