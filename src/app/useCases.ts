import type { RecognitionAnswers } from "../core";
import type { CarryOverOutcome, CheckOutcome, ClearOutcome, FillOutcome, HighlightOutcome, RepairOutcome, UndoOutcome, VerdictOutcome } from "./outcomes";
import type { FindingsSheetWords } from "./findingsSheet/findingsSheetWords";
import type { WorkOptions } from "./ports/workbook";
import type { ReadFile } from "./ports/submissionReader";
import type { RepairRequest } from "./repairs/repairRequest";
import type { SignOffRequest } from "./review/signOffEdits";
import type { VerdictRequest } from "./review/verdictEdits";

/** The use cases over one open workbook, as the pane and the ribbon call them. Every member rejects with a `HostFailure` when the host refuses. */
export interface UseCases extends DecisionUseCases {
  /** Reads, recognises and checks. No cell is changed; with a clock it is remembered when something was first found to be fixed. */
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
  /** Remembers that the figures of a finding are right, for a reason: it is set aside until they change. */
  readonly dismissFinding: (request: VerdictRequest, options?: WorkOptions) => Promise<VerdictOutcome>;
  /** Remembers that a finding is an error indeed: it stays on the list until it is fixed. */
  readonly confirmFinding: (request: VerdictRequest, options?: WorkOptions) => Promise<VerdictOutcome>;
  /** Forgets what was said of a finding: it is open again. */
  readonly restoreFinding: (findingId: string, options?: WorkOptions) => Promise<CheckOutcome>;
  /** Brings over what was said of the findings of an earlier version of the workbook. */
  readonly carryOver: (before: ReadFile, time: string, options?: WorkOptions) => Promise<CarryOverOutcome>;
  /** Keeps the figures as they stand: from then on every check tells what has changed. */
  readonly signOff: (request: SignOffRequest, options?: WorkOptions) => Promise<CheckOutcome>;
  readonly withdrawSignOff: (options?: WorkOptions) => Promise<CheckOutcome>;
}
