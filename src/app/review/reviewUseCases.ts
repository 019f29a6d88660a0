import type { Edit } from "../../core";
import type { CheckOutcome } from "../outcomes";
import type { WorkOptions, Workbook, WorkbookSnapshot } from "../ports/workbook";
import type { DecisionUseCases } from "../useCases";
import { carryOver } from "./carryOver";
import { signOffEdit, signOffWithdrawal } from "./signOffEdits";
import { withdrawalEdit } from "./verdictEdits";

/** What the use cases of a review need from those around them. */
export interface ReviewJoints {
  readonly workbook: Workbook;
  readonly checkNow: (snapshot: WorkbookSnapshot) => CheckOutcome;
  /** Writes and checks again; with a time, what is found to be fixed is remembered with it. */
  readonly checkedAfter: (edits: readonly Edit[], time: string | undefined, options?: WorkOptions) => Promise<CheckOutcome>;
}

/** What a reviewer decides about a workbook as a whole. */
export function reviewUseCases({ workbook, checkNow, checkedAfter }: ReviewJoints): Pick<DecisionUseCases, "restoreFinding" | "carryOver" | "signOff" | "withdrawSignOff"> {
  return {
    restoreFinding: async (findingId, options) => checkedAfter([withdrawalEdit(await workbook.read(options), findingId)], undefined, options),

    carryOver: async (before, time, options) => {
      const { edits, findingIds } = carryOver(before, await workbook.read(options), time);
      const checked = await checkedAfter(edits, time, options);
      const { wrong, right, reopened, fixed } = checked.review;
      const judged = [...wrong.values(), ...right.map(({ verdict }) => verdict)];
      const count = (verdicts: Iterable<{ readonly findingId: string }>) => [...verdicts].filter(({ findingId }) => findingIds.has(findingId)).length;
      return { keptCount: count(judged), reopenedCount: count(reopened.values()), fixedCount: count(fixed), checked };
    },

    signOff: async (request, options) => {
      const snapshot = await workbook.read(options);
      return checkedAfter([signOffEdit(snapshot, checkNow(snapshot), request)], request.time, options);
    },

    withdrawSignOff: async (options) => checkedAfter([signOffWithdrawal(await workbook.read(options))], undefined, options),
  };
}
