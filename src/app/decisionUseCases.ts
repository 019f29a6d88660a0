import type { CheckOptions, Edit, Finding } from "../core";
import { checkOutcome } from "./check/checkOutcome";
import { highlightPlan } from "./highlight/highlightPlan";
import type { CheckOutcome, VerdictOutcome } from "./outcomes";
import { applied } from "./ports/applied";
import type { WorkOptions, Workbook, WorkbookSnapshot } from "./ports/workbook";
import { journalDeletion } from "./repairs/journalDeletion";
import { repairPlan } from "./repairs/repairPlan";
import { undoPlan } from "./repairs/undoPlan";
import { fixedTimesEdits, withFixedTimes } from "./review/fixedTimes";
import { reviewUseCases } from "./review/reviewUseCases";
import type { Opinion } from "./review/verdict";
import { verdictEdit, type VerdictRequest } from "./review/verdictEdits";
import type { DecisionUseCases } from "./useCases";

/** What a person decides about findings, over a workbook. */
export function decisionUseCases(workbook: Workbook, checkOptions: CheckOptions): DecisionUseCases {
  const checkNow = (snapshot: WorkbookSnapshot) => checkOutcome(snapshot, checkOptions);
  const checkedAfter = async (edits: readonly Edit[], time: string | undefined, options?: WorkOptions): Promise<CheckOutcome> => {
    await applied(workbook, edits, options);
    const snapshot = await workbook.read();
    const checked = checkNow(snapshot);
    await workbook.apply([...fixedTimesEdits(snapshot, checked.review, time), ...freshHighlights(snapshot, checked)]);
    return { ...checked, review: withFixedTimes(checked.review, time) };
  };

  const judged = (opinion: Opinion) => async (request: VerdictRequest, options?: WorkOptions): Promise<VerdictOutcome> => {
    const snapshot = await workbook.read(options);
    const checked = checkNow(snapshot);
    const finding = standingFinding(checked, request.finding);
    if (!finding) return { kind: "refused", reason: "findingChanged", at: request.finding.cells[0], checked };
    return { kind: "judged", checked: await checkedAfter([verdictEdit(snapshot, opinion, { ...request, finding })], request.time, options) };
  };

  return {
    applyProposal: async (request, options) => {
      const snapshot = await workbook.read(options);
      const checked = checkNow(snapshot);
      const plan = repairPlan(snapshot, checked, request);
      if (plan.kind === "refused") return { ...plan, checked };
      return { kind: "repaired", entry: plan.entry, checked: await checkedAfter(plan.edits, request.time, options) };
    },

    undoRepairs: async (ids, options) => {
      const { edits, ...outcome } = undoPlan(await workbook.read(options), new Set(ids));
      return { ...outcome, checked: await checkedAfter(edits, undefined, options) };
    },

    deleteJournal: async (options) => {
      const snapshot = await workbook.read(options);
      return checkedAfter(journalDeletion(snapshot, checkNow(snapshot).review), undefined, options);
    },

    dismissFinding: judged("right"),
    confirmFinding: judged("wrong"),

    ...reviewUseCases({ workbook, checkNow, checkedAfter }),
  };
}

/** The finding as it is found now, where it still rests on the figures that the person saw. */
function standingFinding({ report, review }: CheckOutcome, wanted: Finding): Finding | undefined {
  const found = [...report.findings, ...review.right.map(({ finding }) => finding)].find(({ id }) => id === wanted.id);
  return found && saysTheSame(found, wanted) ? found : undefined;
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
