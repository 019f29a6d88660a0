/** The only door of the .xlsx file: open, patch, save. */
export * from "./change";
export * from "./contents";
export * from "./style";
