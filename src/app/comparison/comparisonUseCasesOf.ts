import type { CheckOptions } from "../../core";
import { submissionOf } from "../batch/submission";
import { checkOutcome } from "../check/checkOutcome";
import { ownSheetsLeftOut } from "../findingsSheet/findingsSheet";
import { cellHighlightPlan, type HighlightPlan } from "../highlight/cellHighlightPlan";
import type { CheckOutcome } from "../outcomes";
import { carriedOut } from "../ports/carriedOut";
import type { ReadFile } from "../ports/submissionReader";
import type { Workbook, WorkbookSnapshot, WorkOptions } from "../ports/workbook";
import { logged, type Moment } from "../repairs/actionLog";
import { compareWorkbooks } from "./compareWorkbooks";
import { findingDifferences } from "./findingDifferences";
import { withWorkbookSettings } from "../settings/workbookSettings";
import type { VersionComparison } from "./versionComparison";
import type { ComparisonChoice, WorkbookComparison } from "./workbookComparison";
import { workbookDifferences } from "./workbookDifferences";

/** What can be asked of the open workbook beside earlier ones. Every member rejects with a `HostFailure` when the host refuses. */
export interface ComparisonUseCases {
  /** Compares with the tables of the workbook itself and of the picked files; changes nothing. */
  readonly compare: (before: readonly ReadFile[], chosen?: ComparisonChoice, options?: WorkOptions) => Promise<WorkbookComparison>;
  /** Compares with an earlier version of the same workbook, cell by cell and finding by finding; changes nothing. */
  readonly compareVersion: (before: ReadFile, options?: WorkOptions) => Promise<VersionComparison>;
  /** Shows the cells that are not as they were, in the place of earlier highlights of findings. Clearing takes them away. */
  readonly highlightChanges: (before: ReadFile, options?: WorkOptions) => Promise<Pick<HighlightPlan, "highlightedCount" | "leftAlone">>;
}

/** The use cases of comparing, over the open workbook. With a clock, what they highlight stands in its journal. */
export function comparisonUseCasesOf(workbook: Workbook, checkOptions: CheckOptions = {}, moment?: Moment): ComparisonUseCases {
  return {
    compare: async (before, chosen, options) => {
      const snapshot = await workbook.read(options);
      const compared = compareWorkbooks(submissionOf("", snapshot.sheets, checkOutcome(snapshot, checkOptions)), before, chosen);
      const { switchedOff } = withWorkbookSettings(snapshot, checkOptions);
      return { ...compared, findings: compared.findings.filter(({ ruleId }) => switchedOff?.has(ruleId) !== true) };
    },

    compareVersion: async (before, options) => {
      const snapshot = await workbook.read(options);
      return versionComparison(before, { snapshot, outcome: checkOutcome(snapshot, checkOptions) });
    },

    highlightChanges: (before, options) =>
      carriedOut(
        workbook,
        (snapshot) => {
          const { workbook: differences } = versionComparison(before, { snapshot, outcome: checkOutcome(snapshot, checkOptions) });
          const cells = differences.cells.filter(({ isGone }) => isGone !== true).map(({ at }) => ({ at, style: "info" as const }));
          const { edits, ...outcome } = cellHighlightPlan(snapshot, cells);
          return { edits: logged(snapshot, edits, { kind: "highlighted", count: outcome.highlightedCount, moment }), outcome };
        },
        options,
      ),
  };
}

interface CheckedSnapshot {
  readonly snapshot: WorkbookSnapshot;
  readonly outcome: CheckOutcome;
}

function versionComparison({ snapshot, submission }: ReadFile, now: CheckedSnapshot): VersionComparison {
  const versionOf = (one: CheckedSnapshot) => ({ sheets: ownSheetsLeftOut(one.snapshot), tables: one.outcome.recognition.tables });
  return {
    workbook: workbookDifferences(versionOf({ snapshot, outcome: submission.outcome }), versionOf(now)),
    findings: findingDifferences(submission.outcome.report.findings, now.outcome.report.findings),
  };
}
