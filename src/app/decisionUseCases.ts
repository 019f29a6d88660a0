import type { CheckOptions, Edit, Finding } from "../core";
import { checkOutcome } from "./check/checkOutcome";
import { dismissalEdit, restoringEdit } from "./dismissals/dismissalEdits";
import { highlightPlan } from "./highlight/highlightPlan";
import type { CheckOutcome } from "./outcomes";
import { applied } from "./ports/applied";
import type { WorkOptions, Workbook, WorkbookSnapshot } from "./ports/workbook";
import { journalDeletion } from "./repairs/journalDeletion";
import { repairPlan } from "./repairs/repairPlan";
import { undoPlan } from "./repairs/undoPlan";
import type { DecisionUseCases } from "./useCases";

/** What a person decides about findings, over a workbook. */
export function decisionUseCases(workbook: Workbook, checkOptions: CheckOptions): DecisionUseCases {
  const checkNow = (snapshot: WorkbookSnapshot) => checkOutcome(snapshot, checkOptions);
  const checkedAfter = async (edits: readonly Edit[], options?: WorkOptions): Promise<CheckOutcome> => {
    await applied(workbook, edits, options);
    const snapshot = await workbook.read();
    const checked = checkNow(snapshot);
    await workbook.apply(freshHighlights(snapshot, checked));
    return checked;
  };

  return {
    applyProposal: async (request, options) => {
      const snapshot = await workbook.read(options);
      const checked = checkNow(snapshot);
      const plan = repairPlan(snapshot, checked, request);
      if (plan.kind === "refused") return { ...plan, checked };
      return { kind: "repaired", entry: plan.entry, checked: await checkedAfter(plan.edits, options) };
    },

    undoRepairs: async (ids, options) => {
      const { edits, ...outcome } = undoPlan(await workbook.read(options), new Set(ids));
      return { ...outcome, checked: await checkedAfter(edits, options) };
    },

    deleteJournal: async (options) => {
      const snapshot = await workbook.read(options);
      return checkedAfter(journalDeletion(snapshot, checkNow(snapshot).dismissed), options);
    },

    dismissFinding: async ({ finding, ...said }, options) => {
      const snapshot = await workbook.read(options);
      const checked = checkNow(snapshot);
      const told = checked.report.findings.find(({ id }) => id === finding.id);
      if (!told || !saysTheSame(told, finding)) return { kind: "refused", reason: "findingChanged", at: finding.cells[0], checked };
      return { kind: "dismissed", checked: await checkedAfter([dismissalEdit(snapshot, told, said)], options) };
    },

    restoreFinding: async (id, options) => checkedAfter([restoringEdit(await workbook.read(options), id)], options),
  };
}

/** Highlights of findings that are shown already follow the findings; where none is shown, none is added. */
function freshHighlights(snapshot: WorkbookSnapshot, { report }: CheckOutcome): readonly Edit[] {
  const areShown = snapshot.ownedHighlights.some(({ style }) => style !== "computed");
  return areShown ? highlightPlan(snapshot, report).edits : [];
}

/** Whether a finding still rests on the figures that the person saw. */
function saysTheSame(one: Finding, other: Finding): boolean {
  return one.code === other.code && JSON.stringify([one.facts, one.cells]) === JSON.stringify([other.facts, other.cells]);
}
