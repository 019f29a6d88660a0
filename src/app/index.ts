/** The only door of the use cases. */
export * from "./outcomes";
export * from "./ports/hostFailure";
export * from "./ports/workbook";
export * from "./useCases";
