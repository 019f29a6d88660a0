import type { CheckOutcome } from "../outcomes";
import type { PlannedEdits } from "../ports/applied";
import type { WorkOptions, Workbook, WorkbookSnapshot } from "../ports/workbook";
import type { DecisionUseCases } from "../useCases";
import { journalDeletion } from "../repairs/journalDeletion";
import { carryOver } from "./carryOver";
import { signOffEdit, signOffWithdrawal } from "./signOffEdits";
import { withdrawalEdit } from "./verdictEdits";

/** What the use cases of a review need from those around them. */
export interface ReviewJoints {
  readonly workbook: Workbook;
  readonly checkNow: (snapshot: WorkbookSnapshot) => CheckOutcome;
  /** Writes and checks again; with a time, what is found to be fixed is remembered with it. */
  readonly checkedAfter: (planned: PlannedEdits, time: string | undefined, options?: WorkOptions) => Promise<CheckOutcome>;
}

/** What a reviewer decides about a workbook as a whole. */
export function reviewUseCases({ workbook, checkNow, checkedAfter }: ReviewJoints): Pick<DecisionUseCases, "restoreFinding" | "carryOver" | "signOff" | "withdrawSignOff" | "deleteJournal"> {
  return {
    restoreFinding: async (findingId, options) => {
      const snapshot = await workbook.read(options);
      return checkedAfter({ edits: [withdrawalEdit(snapshot, findingId)], plannedFrom: snapshot }, undefined, options);
    },

    carryOver: async (before, time, options) => {
      const snapshot = await workbook.read(options);
      const { edits, findingIds } = carryOver(before, snapshot, time);
      const checked = await checkedAfter({ edits, plannedFrom: snapshot }, time, options);
      const { wrong, right, reopened, fixed } = checked.review;
      const judged = [...wrong.values(), ...right.map(({ verdict }) => verdict)];
      const count = (verdicts: Iterable<{ readonly findingId: string }>) => [...verdicts].filter(({ findingId }) => findingIds.has(findingId)).length;
      return { keptCount: count(judged), reopenedCount: count(reopened.values()), fixedCount: count(fixed), checked };
    },

    signOff: async (request, options) => {
      const snapshot = await workbook.read(options);
      return checkedAfter({ edits: [signOffEdit(snapshot, checkNow(snapshot), request)], plannedFrom: snapshot }, request.time, options);
    },

    deleteJournal: async (options) => {
      const snapshot = await workbook.read(options);
      return checkedAfter({ edits: journalDeletion(snapshot, checkNow(snapshot).review), plannedFrom: snapshot }, undefined, options);
    },

    withdrawSignOff: async (options) => {
      const snapshot = await workbook.read(options);
      return checkedAfter({ edits: [signOffWithdrawal(snapshot)], plannedFrom: snapshot }, undefined, options);
    },
  };
}
