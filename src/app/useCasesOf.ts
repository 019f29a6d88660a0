import { ruleList, type CheckOptions, type Edit } from "../core";
import { answerPlan, withLedger } from "./answers/answerPlan";
import { recognised } from "./answers/recognised";
import { checkOutcome } from "./check/checkOutcome";
import { clearPlan } from "./clear/clearPlan";
import { decisionUseCases } from "./decisionUseCases";
import { findingsSheetPlan } from "./findingsSheet/findingsSheetPlan";
import { fillPlan } from "./fill/fillPlan";
import { highlightPlan } from "./highlight/highlightPlan";
import type { FillOutcome } from "./outcomes";
import { applied } from "./ports/applied";
import type { Workbook, WorkbookSnapshot } from "./ports/workbook";
import { logged, type Moment } from "./repairs/actionLog";
import { listedEdits } from "./review/listedEdits";
import { settingsSheetPlan } from "./settings/settingsSheetPlan";
import type { UseCases } from "./useCases";

/**
 * The use cases over a workbook, with what a person chose for every check. Each is one read, pure work, one write.
 * With a clock ("2026-11-22T08:05") what is written is entered in the workbook's journal.
 */
export function useCasesOf(workbook: Workbook, checkOptions: CheckOptions = {}, moment?: Moment): UseCases {
  return {
    check: async (options) => checkOutcome(await workbook.read(options), checkOptions),

    answer: async (answers, options) => {
      const snapshot = await workbook.read(options);
      const edits = answerPlan(snapshot, answers);
      await applied(workbook, { edits, plannedFrom: snapshot }, options);
      return checkOutcome(withLedger(snapshot, edits), checkOptions);
    },

    fill: async (options) => {
      const snapshot = await workbook.read(options);
      const { edits, outcome } = fillPlan(snapshot, recognised(snapshot), checkOptions.targets);
      await applied(workbook, { edits: logged(snapshot, edits, { kind: "filled", count: filledCount(outcome), moment }), plannedFrom: snapshot }, options);
      return outcome;
    },

    highlight: async (options) => {
      const snapshot = await workbook.read(options);
      const checked = checkOutcome(snapshot, checkOptions);
      const { edits, highlightedCount, leftAlone } = highlightPlan(snapshot, checked.report);
      await applied(workbook, { edits: logged(snapshot, edits, { kind: "highlighted", count: highlightedCount, moment }), plannedFrom: snapshot }, options);
      return { highlightedCount, leftAlone, checked };
    },

    listFindings: async (words, options) => {
      const snapshot = await workbook.read(options);
      const checked = checkOutcome(snapshot, checkOptions);
      const edits = [...listedEdits(snapshot, checked, moment?.()), ...findingsSheetPlan(snapshot, checked, words)];
      await applied(workbook, { edits: logged(snapshot, edits, { kind: "sheetMade", count: checked.report.findings.length, moment }), plannedFrom: snapshot }, options);
      return checked;
    },

    clear: async (options) => {
      const snapshot = await workbook.read(options);
      const { edits, outcome } = clearPlan(snapshot);
      await applied(workbook, { edits, plannedFrom: snapshot }, options);
      return outcome;
    },

    addSettingsSheet: async (ruleName, options) => {
      const snapshot = await workbook.read(options);
      await applied(workbook, { edits: settingsEdits(snapshot, ruleName, moment), plannedFrom: snapshot }, options);
    },

    ...decisionUseCases(workbook, checkOptions),
  };
}

function filledCount({ filledRateCount, filledDifferenceCount, filledTargetCount = 0, givenTargetCount = 0 }: FillOutcome): number {
  return filledRateCount + filledDifferenceCount + filledTargetCount + givenTargetCount;
}

function settingsEdits(snapshot: WorkbookSnapshot, ruleName: (ruleId: string) => string, moment: Moment | undefined): readonly Edit[] {
  return logged(snapshot, settingsSheetPlan(snapshot, ruleName), { kind: "sheetMade", count: ruleList.length, moment });
}
