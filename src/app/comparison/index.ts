/** Two workbooks side by side: periods compared, and versions of one period. */
export * from "./comparisonUseCasesOf";
export * from "./findingDifferences";
export * from "./versionComparison";
export * from "./workbookComparison";
export { compareWorkbooks } from "./compareWorkbooks";
export { workbookDifferences } from "./workbookDifferences";
