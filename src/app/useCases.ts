import type { CheckOutcome, ClearOutcome, FillOutcome, HighlightOutcome } from "./outcomes";
import type { FindingsSheetWords } from "./findingsSheet/findingsSheetPlan";
import type { WorkOptions } from "./ports/workbook";

/** The use cases over one open workbook, as the pane and the ribbon call them. Every member rejects with a `HostFailure` when the host refuses. */
export interface UseCases {
  /** Reads, recognises and checks; changes nothing. */
  readonly check: (options?: WorkOptions) => Promise<CheckOutcome>;
  /** Writes rates and differences from the targets as live formulas into empty computed cells. */
  readonly fill: (options?: WorkOptions) => Promise<FillOutcome>;
  /** Checks, and highlights the cells of the findings; replaces earlier highlights. */
  readonly highlight: (options?: WorkOptions) => Promise<HighlightOutcome>;
  /** Checks, and lists the findings on an owned sheet, for people without the pane. */
  readonly listFindings: (words: FindingsSheetWords, options?: WorkOptions) => Promise<CheckOutcome>;
  /** Takes away every highlight and every filled cell that is still as it was filled. */
  readonly clear: (options?: WorkOptions) => Promise<ClearOutcome>;
}
