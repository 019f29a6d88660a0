/** Everything that a person may do to a workbook in the grid: what the document follows and the file keeps, and what only moves the view. */
const allowed = new Set(
  [
    ...["set-range-values", "clear-selection-content", "auto-clear-content", "auto-fill", "refill", "copy-down", "copy-right"],
    ...["copy", "copy-formula-only", "paste-by-short-key", "text-to-number"],
    ...["numfmt.set.numfmt", "numfmt.set.percent", "numfmt.set.currency", "numfmt.add.decimal.command"],
    ...["numfmt.subtract.decimal.command", "insert-sheet", "remove-sheet", "remove-sheet-confirm", "set-worksheet-hidden"],
    ...["set-worksheet-show", "update-note", "delete-note", "toggle-note-popup", "repeat-last-action"],
    ...["set-worksheet-activate", "move-selection", "move-selection-enter-tab", "expand-selection", "select-all", "select-range"],
    ...["scroll-to-cell", "scroll-view", "scroll-view-reset", "set-scroll-relative", "set-zoom-ratio", "change-zoom-ratio"],
    ...["delta-column-width", "set-worksheet-col-width", "set-col-auto-width", "set-col-is-auto-width"],
    ...["delta-row-height", "set-row-height", "set-row-is-auto-height"],
  ].map((name) => `sheet.command.${name}`),
);

const lockedOthers = new Set(["sheet.operation.rename-sheet", "univer.command.cut", "univer.command.paste"]);

/** Parts of allowed commands that are not allowed themselves, such as the merged cells that come with pasted ones. */
const lockedMutations = new Set(
  [
    ...["add-worksheet-merge", "remove-worksheet-merge", "move-range", "insert-row", "insert-col", "remove-rows", "remove-col"],
    ...["move-rows", "move-columns", "reorder-range", "set-row-hidden", "set-row-visible", "set-col-hidden", "set-col-visible"],
    ...["set-worksheet-name", "set-worksheet-order", "set-frozen", "set-tab-color", "toggle-gridlines", "set-gridlines-color"],
    ...["add-conditional-rule", "set-conditional-rule", "delete-conditional-rule", "move-conditional-rule"],
    ...["set-range-theme", "set-worksheet-range-theme-style", "set-worksheet-default-style"],
  ].map((name) => `sheet.mutation.${name}`),
);

/** Whether something that a person asked for may run, by the name that the engine knows it by. What the document asks for is not asked about. */
export function isAllowed(id: string): boolean {
  if (lockedOthers.has(id) || lockedMutations.has(id)) return false;
  return !id.startsWith("sheet.command.") || allowed.has(id);
}
