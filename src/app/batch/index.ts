/** Many workbooks at once: what they say together. */
export * from "./delimitedRows";
export * from "./fileFailure";
export * from "./findingsTable";
export * from "./nationalSummary";
export * from "./provinceIn";
export * from "./returnList";
export * from "./returnListSheets";
export * from "./returnListText";
export * from "./reviewLine";
export * from "./sheetNames";
export * from "./sourcesSheet";
export * from "./submission";
export * from "./summarySheet";
export * from "./targetTable";
export * from "./unitReturns";
