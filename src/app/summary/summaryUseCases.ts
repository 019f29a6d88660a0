import type { CheckOptions, Summary, SummaryChoice } from "../../core";
import { checkOutcome } from "../check/checkOutcome";
import type { CheckOutcome } from "../outcomes";
import { carriedOut, type Plan } from "../ports/carriedOut";
import type { Workbook, WorkbookSnapshot, WorkOptions } from "../ports/workbook";
import { logged } from "../repairs/actionLog";
import { agencyOf } from "./agencyOf";
import { checkCounts } from "./checkCounts";
import { summarySheetPlan } from "./summarySheetPlan";
import type { LeaderSheetWords } from "./leaderSheetWords";
import { summaryQuestion, summaryWithRanks, usualChoice } from "./workbookSummary";

/** What a summary sheet is asked for. */
export interface SummaryRequest {
  readonly words: LeaderSheetWords;
  /** The moment of the person's clock: "2026-11-22T08:05". */
  readonly moment: string;
  readonly choice?: SummaryChoice;
}

/** What making the summary sheet did. */
export interface SummaryOutcome {
  readonly checked: CheckOutcome;
  readonly summary: Summary;
  /** `undefined` where no table has units to sum up, and no sheet was made. */
  readonly sheet: string | undefined;
}

/** What leaders read. Rejects with a `HostFailure` when the host refuses. */
export interface SummaryUseCases {
  /** Checks, and puts the summary sheet in the place of the one that was made before. */
  readonly summarise: (request: SummaryRequest, options?: WorkOptions) => Promise<SummaryOutcome>;
}

/** The use cases of summing up, over a workbook. */
export function summaryUseCasesOf(workbook: Workbook, checkOptions: CheckOptions = {}): SummaryUseCases {
  return {
    summarise: (request, options) => carriedOut(workbook, (snapshot) => summaryPlan(snapshot, checkOutcome(snapshot, checkOptions), request), options),
  };
}

function summaryPlan(snapshot: WorkbookSnapshot, checked: CheckOutcome, { words, moment, choice = usualChoice }: SummaryRequest): Plan<SummaryOutcome> {
  const summary = summaryWithRanks(summaryQuestion(checked, choice));
  if (summary.units.length === 0) return { edits: [], outcome: { checked, summary, sheet: undefined } };
  const title = { agency: agencyOf(snapshot, summary), counts: checkCounts(checked.report), moment, mode: choice.mode.kind };
  const { sheet, edits } = summarySheetPlan(snapshot, summary, { ...title, words });
  return { edits: logged(snapshot, edits, { kind: "sheetMade", count: summary.units.length, moment: () => moment }), outcome: { checked, summary, sheet } };
}
