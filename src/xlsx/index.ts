/** The only door of workbooks in files: open, patch, save. */
export * from "./change";
export * from "./contents";
export { fileWorkbook, type FileWorkbook } from "./fileWorkbook";
export { emptyFile } from "./newFile/emptyFile";
export { newXlsx } from "./newFile/newXlsx";
export { writtenXlsx } from "./newFile/writtenXlsx";
export { readOldFormat } from "./oldFormats/readOldFormat";
export { workbookOfFile, type ReadOnlyWorkbook } from "./oldFormats/workbookOfFile";
export { openXlsx, type XlsxPackage } from "./openXlsx";
export { patchXlsx } from "./patchXlsx";
export * from "./style";
