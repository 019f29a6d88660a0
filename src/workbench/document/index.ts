/** The only door of the workbook model. */
export * from "./annotations";
export * from "./cell";
export * from "./cellStyle";
export * from "./conditionalFormat";
export * from "./definedName";
export * from "./documentChange";
export * from "./sheetContent";
export * from "./table";
export * from "./workbookContent";
export * from "./workbookDocument";
export * from "./openWorkbook";
export * from "./overlap";
export { mapReferences, quotedSheetName } from "./formulaReferences";
export * from "./shift";
export { referenceCorner } from "./referenceCorner";
