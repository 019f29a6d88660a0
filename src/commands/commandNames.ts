/** The buttons of the ribbon that work without the pane, by the names that the manifest gives them. */
export const commandNames = ["check", "fill", "highlight", "clear"] as const;
export type CommandName = (typeof commandNames)[number];
