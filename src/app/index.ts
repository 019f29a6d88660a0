/** The only door of the use cases. */
export * from "./outcomes";
export * from "./ports/hostFailure";
export * from "./ports/workbook";
export { ownSheetsLeftOut } from "./findingsSheet/findingsSheet";
export type { FindingsSheetWords } from "./findingsSheet/findingsSheetPlan";
export * from "./useCases";
export type { DismissedFinding } from "./dismissals/partedFindings";
export { repairNamePrefix, type JournalEntry, type PlainContent, type RepairedCell } from "./repairs/journalEntry";
export type { JournalCell, JournalLine } from "./repairs/journalLines";
export { changesOf, type Offer, type OfferObstacle } from "./repairs/offer";
export * from "./repairs/repairRequest";
export * from "./ownership/highlightLooks";
export * from "./ownership/highlightMarker";
export * from "./ownership/ledgerXml";
export * from "./batch";
export { pastedDrafts } from "./targets/pastedDrafts";
export { targetUseCasesOf, type TargetOutcome, type TargetUseCases } from "./targets/targetUseCases";
export { useCasesOf } from "./useCasesOf";
