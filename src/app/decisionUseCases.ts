import type { CheckOptions, Edit, Finding } from "../core";
import { checkOutcome } from "./check/checkOutcome";
import { highlightPlan } from "./highlight/highlightPlan";
import type { CheckOutcome, VerdictOutcome } from "./outcomes";
import { applied, type PlannedEdits } from "./ports/applied";
import { carriedOut, type Plan } from "./ports/carriedOut";
import { readAgain } from "./ports/readAgain";
import type { WorkOptions, Workbook, WorkbookSnapshot } from "./ports/workbook";
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
  const refreshed = (time: string | undefined) => (snapshot: WorkbookSnapshot): Plan<CheckOutcome> => {
    const checked = checkNow(snapshot);
    return {
      edits: [...fixedTimesEdits(snapshot, checked.review, time), ...freshHighlights(snapshot, checked)],
      outcome: { ...checked, review: withFixedTimes(checked.review, time) },
    };
  };
  const checkedAfter = async (planned: PlannedEdits, time: string | undefined, options?: WorkOptions): Promise<CheckOutcome> => {
    await applied(workbook, planned, options);
    return readAgain(() => carriedOut(workbook, refreshed(time)));
  };

  const judged = (opinion: Opinion) => async (request: VerdictRequest, options?: WorkOptions): Promise<VerdictOutcome> => {
    const snapshot = await workbook.read(options);
    const checked = checkNow(snapshot);
    const finding = standingFinding(checked, request.finding);
    if (!finding) return { kind: "refused", reason: "findingChanged", at: request.finding.cells[0], checked };
    const edits = [verdictEdit(snapshot, opinion, { ...request, finding })];
    return { kind: "judged", checked: await checkedAfter({ edits, plannedFrom: snapshot }, request.time, options) };
  };

  return {
    applyProposal: async (request, options) => {
      const snapshot = await workbook.read(options);
      const checked = checkNow(snapshot);
      const plan = repairPlan(snapshot, checked, request);
      if (plan.kind === "refused") return { ...plan, checked };
      return { kind: "repaired", entry: plan.entry, checked: await checkedAfter({ edits: plan.edits, plannedFrom: snapshot }, request.time, options) };
    },

    undoRepairs: async (ids, options) => {
      const snapshot = await workbook.read(options);
      const { edits, ...outcome } = undoPlan(snapshot, new Set(ids));
      return { ...outcome, checked: await checkedAfter({ edits, plannedFrom: snapshot }, undefined, options) };
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
