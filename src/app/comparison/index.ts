/** Two workbooks side by side: periods compared, and versions of one period. */
export * from "./comparisonUseCasesOf";
export type { VersionComparison, LineDifference } from "./versionComparison";
export * from "./workbookComparison";
