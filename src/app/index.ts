/** The only door of the use cases. */
export * from "./outcomes";
export * from "./ports/hostFailure";
export * from "./ports/workbook";
export type { FindingsSheetWords } from "./findingsSheet/findingsSheetPlan";
export * from "./useCases";
export * from "./ownership/highlightLooks";
export * from "./ownership/highlightMarker";
export * from "./ownership/ledgerXml";
export { useCasesOf } from "./useCasesOf";
