/** What leaders read: the summary sheet, and what it is made of. */
export { checkCounts, type CheckCounts } from "./checkCounts";
export * from "./leaderSheetWords";
export * from "./summaryUseCases";
export { provinceOfTable } from "./provinceOfTable";
export { summaryQuestion, summaryWithRanks, usualChoice } from "./workbookSummary";
