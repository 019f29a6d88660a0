import type { WorkbookDocument } from "../../../src/workbench/document";

/** What goes wrong at one round trip. Trips count from 1 on. */
export type Fault =
  /** Excel refuses the batch before it does anything. */
  | { readonly kind: "refused"; readonly trip: number; readonly code: string }
  /** Excel does so many actions of the batch and breaks off; what it did stays done. */
  | { readonly kind: "brokenOff"; readonly trip: number; readonly code: string; readonly actionCount: number }
  /** The same, and the pane is gone: nobody hears of it. */
  | { readonly kind: "paneGone"; readonly trip: number; readonly actionCount: number }
  /** Someone else does something just before the batch. */
  | { readonly kind: "meanwhile"; readonly trip: number; readonly act: (document: WorkbookDocument) => void | Promise<void> };

/** The numbers by which Excel refuses a batch as a whole, by the codes that the client makes of them. */
export const wholeBatchStatuses: ReadonlyMap<string, number> = new Map([
  ["AccessDenied", 7000],
  ["ActivityLimitReached", 5102],
  ["InvalidOrTimedOutSession", 5012],
  ["RequestPayloadSizeLimitExceeded", 5103],
  ["ResponsePayloadSizeLimitExceeded", 5104],
  ["WriteNotSupportedWhenModalDialogOpen", 5016],
  ["InvalidRequestContext", 1014],
  ["InvalidOperationInCellEditMode", 5004],
  ["GeneralException", 5001],
]);

/** The codes that Microsoft documents for the refusal of an action in Excel. */
export const actionCodes = [
  ...["AccessDenied", "ApiNotFound", "Conflict", "EmptyChartSeries", "FilteredRangeConflict", "FormulaLengthExceedsLimit", "GeneralException"],
  ...["HostRestart", "InactiveWorkbook", "InsertDeleteConflict", "InvalidArgument", "InvalidBinding", "InvalidOperation", "InvalidReference", "InvalidSelection"],
  ...["ItemAlreadyExists", "ItemNotFound", "MergedRangeConflict", "NonBlankCellOffSheet", "NotImplemented", "OpenWorkbookLinksBlocked"],
  ...["OperationCellsExceedLimit", "PivotTableRangeConflict", "RangeExceedsLimit", "RefreshWorkbookLinksBlocked", "RequestAborted"],
  ...["ResponsePayloadSizeLimitExceeded", "UnsupportedFeature", "UnsupportedOperation", "UnsupportedSheet", "InvalidOperationInCellEditMode"],
] as const;
