/** The only door of the .xlsx file: open, patch, save. */
export * from "./change";
export * from "./contents";
export { fileWorkbook, type FileWorkbook } from "./fileWorkbook";
export { openXlsx, type XlsxPackage } from "./openXlsx";
export { patchXlsx } from "./patchXlsx";
export * from "./style";
