/** The only door of the words. */
export * from "./cellName";
export * from "./cellText";
export * from "./commandLineWords";
export { commandLineWordsFor } from "./commandLineWordsFor";
export * from "./comparisonPlaceWords";
export { comparisonPlaceWordsFor } from "./comparisonPlaceWordsFor";
export * from "./language";
export * from "./narrativeWords";
export * from "./numberForm";
export * from "./paneWords";
export * from "./reviewWords";
export { reviewWordsFor } from "./reviewWordsFor";
export { formSheet } from "./vi/formSheet";
export { reviewPapers } from "./vi/reviewPapers";
export * from "./summaryPlaceWords";
export { summaryPlaceWordsFor } from "./summaryPlaceWordsFor";
export * from "./words";
export * from "./wordsFor";
