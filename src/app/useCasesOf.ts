import type { CheckOptions } from "../core";
import { answerPlan, withLedger } from "./answers/answerPlan";
import { recognised } from "./answers/recognised";
import { checkOutcome } from "./check/checkOutcome";
import { clearPlan } from "./clear/clearPlan";
import { decisionUseCases } from "./decisionUseCases";
import { findingsSheetPlan } from "./findingsSheet/findingsSheetPlan";
import { fillPlan } from "./fill/fillPlan";
import { highlightPlan } from "./highlight/highlightPlan";
import { applied } from "./ports/applied";
import type { Workbook } from "./ports/workbook";
import { settingsSheetPlan } from "./settings/settingsSheetPlan";
import type { UseCases } from "./useCases";

/** The use cases over a workbook, with what a person chose for every check. Each is one read, pure work, one write. */
export function useCasesOf(workbook: Workbook, checkOptions: CheckOptions = {}): UseCases {
  return {
    check: async (options) => checkOutcome(await workbook.read(options), checkOptions),

    answer: async (answers, options) => {
      const snapshot = await workbook.read(options);
      const edits = answerPlan(snapshot, answers);
      await applied(workbook, edits, options);
      return checkOutcome(withLedger(snapshot, edits), checkOptions);
    },

    fill: async (options) => {
      const snapshot = await workbook.read(options);
      const { edits, outcome } = fillPlan(snapshot, recognised(snapshot));
      await applied(workbook, edits, options);
      return outcome;
    },

    highlight: async (options) => {
      const snapshot = await workbook.read(options);
      const checked = checkOutcome(snapshot, checkOptions);
      const { edits, highlightedCount, leftAlone } = highlightPlan(snapshot, checked.report);
      await applied(workbook, edits, options);
      return { highlightedCount, leftAlone, checked };
    },

    listFindings: async (words, options) => {
      const snapshot = await workbook.read(options);
      const checked = checkOutcome(snapshot, checkOptions);
      await applied(workbook, findingsSheetPlan(snapshot, checked.report, words), options);
      return checked;
    },

    clear: async (options) => {
      const { edits, outcome } = clearPlan(await workbook.read(options));
      await applied(workbook, edits, options);
      return outcome;
    },

    addSettingsSheet: async (ruleName, options) => {
      await applied(workbook, settingsSheetPlan(await workbook.read(options), ruleName), options);
    },

    ...decisionUseCases(workbook, checkOptions),
  };
}
