import { check, recognise, type CheckOptions } from "../core";
import { clearPlan } from "./clear/clearPlan";
import { ownSheetsLeftOut } from "./findingsSheet/findingsSheet";
import { findingsSheetPlan } from "./findingsSheet/findingsSheetPlan";
import { fillPlan } from "./fill/fillPlan";
import { highlightPlan } from "./highlight/highlightPlan";
import type { CheckOutcome } from "./outcomes";
import { HostFailure } from "./ports/hostFailure";
import type { WorkOptions, Workbook, WorkbookSnapshot } from "./ports/workbook";
import type { UseCases } from "./useCases";

/** The use cases over a workbook, with what a person chose for every check. Each is one read, pure work, one write. */
export function useCasesOf(workbook: Workbook, checkOptions: CheckOptions = {}): UseCases {
  return {
    check: async (options) => checkOutcome(await workbook.read(options), checkOptions),

    fill: async (options) => {
      const snapshot = await workbook.read(options);
      const { edits, outcome } = fillPlan(snapshot, recognise(ownSheetsLeftOut(snapshot)));
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
  };
}

function checkOutcome(snapshot: WorkbookSnapshot, options: CheckOptions): CheckOutcome {
  const recognition = recognise(ownSheetsLeftOut(snapshot));
  return { recognition, report: check(recognition, options) };
}

/** Writes, unless there is nothing to write, or the person stopped the work before the first write. */
async function applied(workbook: Workbook, edits: Parameters<Workbook["apply"]>[0], options?: WorkOptions): Promise<void> {
  if (options?.signal?.aborted) throw new HostFailure("cancelled");
  if (edits.length > 0) await workbook.apply(edits, options);
}
