import { ruleList, type CheckOptions, type Edit, type RecognitionAnswers } from "../core";
import { answerPlan, withLedger } from "./answers/answerPlan";
import { recognised } from "./answers/recognised";
import { checkOutcome } from "./check/checkOutcome";
import { clearPlan } from "./clear/clearPlan";
import { decisionUseCases } from "./decisionUseCases";
import { findingsSheetPlan } from "./findingsSheet/findingsSheetPlan";
import { fillPlan } from "./fill/fillPlan";
import { highlightPlan } from "./highlight/highlightPlan";
import type { CheckOutcome, FillOutcome, HighlightOutcome } from "./outcomes";
import { carriedOut, type Plan } from "./ports/carriedOut";
import type { Workbook, WorkbookSnapshot } from "./ports/workbook";
import { logged, type Moment } from "./repairs/actionLog";
import { withKeptTimes } from "./review/keptTimes";
import { listedEdits } from "./review/listedEdits";
import { settingsSheetPlan } from "./settings/settingsSheetPlan";
import type { UseCases } from "./useCases";

/**
 * The use cases over a workbook, with what a person chose for every check. Each is one read, pure work, one write.
 * With a clock ("2026-11-22T08:05") what is written is entered in the workbook's journal.
 */
export function useCasesOf(workbook: Workbook, checkOptions: CheckOptions = {}, moment?: Moment): UseCases {
  return {
    check: async (options) => {
      const snapshot = await workbook.read(options);
      return withKeptTimes({ workbook, snapshot, time: moment?.() }, checkOutcome(snapshot, checkOptions));
    },

    answer: (answers, options) => carriedOut(workbook, (snapshot) => answered(snapshot, answers, checkOptions), options),

    fill: (options) =>
      carriedOut(
        workbook,
        (snapshot) => {
          const { edits, outcome } = fillPlan(snapshot, recognised(snapshot), checkOptions.targets);
          return { edits: logged(snapshot, edits, { kind: "filled", count: filledCount(outcome), moment }), outcome };
        },
        options,
      ),

    highlight: (options) => carriedOut(workbook, (snapshot) => highlighted(snapshot, checkOutcome(snapshot, checkOptions), moment), options),

    listFindings: (words, options) =>
      carriedOut(
        workbook,
        (snapshot) => {
          const checked = checkOutcome(snapshot, checkOptions);
          const edits = [...listedEdits(snapshot, checked, moment?.()), ...findingsSheetPlan(snapshot, checked, words)];
          return { edits: logged(snapshot, edits, { kind: "sheetMade", count: checked.report.findings.length, moment }), outcome: checked };
        },
        options,
      ),

    clear: (options) => carriedOut(workbook, clearPlan, options),

    addSettingsSheet: (ruleName, options) => carriedOut(workbook, (snapshot) => ({ edits: settingsEdits(snapshot, ruleName, moment), outcome: undefined }), options),

    ...decisionUseCases(workbook, checkOptions),
  };
}

function answered(snapshot: WorkbookSnapshot, answers: RecognitionAnswers, checkOptions: CheckOptions): Plan<CheckOutcome> {
  const edits = answerPlan(snapshot, answers);
  return { edits, outcome: checkOutcome(withLedger(snapshot, edits), checkOptions) };
}

function highlighted(snapshot: WorkbookSnapshot, checked: CheckOutcome, moment: Moment | undefined): Plan<HighlightOutcome> {
  const { edits, highlightedCount, leftAlone } = highlightPlan(snapshot, checked.report);
  return { edits: logged(snapshot, edits, { kind: "highlighted", count: highlightedCount, moment }), outcome: { highlightedCount, leftAlone, checked } };
}

function filledCount({ filledRateCount, filledDifferenceCount, filledTargetCount = 0, givenTargetCount = 0 }: FillOutcome): number {
  return filledRateCount + filledDifferenceCount + filledTargetCount + givenTargetCount;
}

function settingsEdits(snapshot: WorkbookSnapshot, ruleName: (ruleId: string) => string, moment: Moment | undefined): readonly Edit[] {
  return logged(snapshot, settingsSheetPlan(snapshot, ruleName), { kind: "sheetAdded", count: ruleList.length, moment });
}
