import type { RecognitionAnswers } from "../core";
import type { CheckOutcome, ClearOutcome, DismissalOutcome, FillOutcome, HighlightOutcome, RepairOutcome, UndoOutcome } from "./outcomes";
import type { FindingsSheetWords } from "./findingsSheet/findingsSheetPlan";
import type { WorkOptions } from "./ports/workbook";
import type { DismissalRequest, RepairRequest } from "./repairs/repairRequest";

/** The use cases over one open workbook, as the pane and the ribbon call them. Every member rejects with a `HostFailure` when the host refuses. */
export interface UseCases extends DecisionUseCases {
  /** Reads, recognises and checks; changes nothing. */
  readonly check: (options?: WorkOptions) => Promise<CheckOutcome>;
  /** Remembers in the workbook how its tables are to be read, in the place of all that was answered before, and checks anew. */
  readonly answer: (answers: RecognitionAnswers, options?: WorkOptions) => Promise<CheckOutcome>;
  /** Writes rates and differences from the targets as live formulas into empty computed cells. */
  readonly fill: (options?: WorkOptions) => Promise<FillOutcome>;
  /** Checks, and highlights the cells of the findings; replaces earlier highlights. */
  readonly highlight: (options?: WorkOptions) => Promise<HighlightOutcome>;
  /** Checks, and lists the findings on an owned sheet, for people without the pane. */
  readonly listFindings: (words: FindingsSheetWords, options?: WorkOptions) => Promise<CheckOutcome>;
  /** Gives the workbook a sheet on which a person switches rules off, changes them and adds their own; nothing when it has one. */
  readonly addSettingsSheet: (ruleName: (ruleId: string) => string, options?: WorkOptions) => Promise<void>;
  /** Takes away every highlight, every filled cell that is still as it was filled, and the owned sheet. What a person decided stays. */
  readonly clear: (options?: WorkOptions) => Promise<ClearOutcome>;
}

/** What a person decides about findings. Each checks again before and after, so that nothing is done to a workbook that has changed. */
export interface DecisionUseCases {
  /** Carries out a proposal and writes it into the journal. */
  readonly applyProposal: (request: RepairRequest, options?: WorkOptions) => Promise<RepairOutcome>;
  /** Takes corrections back by the ids of their entries in the journal. */
  readonly undoRepairs: (ids: readonly string[], options?: WorkOptions) => Promise<UndoOutcome>;
  /** Forgets the journal; what was corrected stays corrected. */
  readonly deleteJournal: (options?: WorkOptions) => Promise<CheckOutcome>;
  /** Sets a finding aside until its figures change. */
  readonly dismissFinding: (request: DismissalRequest, options?: WorkOptions) => Promise<DismissalOutcome>;
  /** Puts a finding that was set aside back on the list. */
  readonly restoreFinding: (id: string, options?: WorkOptions) => Promise<CheckOutcome>;
}
