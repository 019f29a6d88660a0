/**
 * What the engine could do but the file could not keep: looks, structure, protection, rules. These entries are left out
 * of the menus, and `allowedCommands` refuses their shortcuts.
 */
const lockedEntries: readonly string[] = [
  ...["set-once-format-painter", "clear-selection-all", "clear-selection-format", "set-range-font-family", "set-range-fontsize"],
  ...["set-range-font-increase", "set-range-font-decrease", "set-range-bold", "set-range-italic", "set-range-underline"],
  ...["set-range-stroke", "set-range-text-color", "set-background-color", "set-border-basic", "set-horizontal-text-align"],
  ...["set-vertical-text-align", "set-text-wrap", "set-text-rotation", "add-worksheet-merge", "add-range-protection-from-toolbar"],
  ...["cut", "paste", "insert-multi-cols-before", "insert-multi-cols-right"],
  ...["hide-col-confirm", "set-selected-cols-visible", "remove-col-confirm", "insert-multi-rows-above", "insert-multi-rows-after"],
  ...["remove-row-confirm", "hide-row-confirm", "set-selected-rows-visible", "copy-sheet", "set-tab-color", "toggle-gridlines"],
  ...["add-range-protection-from-sheet-bar", "delete-worksheet-protection-from-sheet-bar"],
  ...["change-sheet-protection-from-sheet-bar", "view-sheet-permission-from-sheet-bar"],
].map((name) => `sheet.command.${name}`);

const lockedGroups: readonly string[] = [
  "sheet.operation.open.conditional.formatting.panel",
  "sheet.operation.rename-sheet",
  "sheet.menu.data-validation",
  "sheet.menu.paste-special",
  "sheet.menu.cell-insert",
  "sheet.menu.delete",
  "sheet.menu.sheet-frozen",
  "sheet.column-header-menu.sheet-frozen",
  "sheet.row-header-menu.sheet-frozen",
  "sheet.contextMenu.permission",
];

/** The settings that leave locked entries out of the menus. */
export const lockedMenus: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(
  [...lockedEntries, ...lockedGroups].map((entry) => [entry, { hidden: true }]),
);
