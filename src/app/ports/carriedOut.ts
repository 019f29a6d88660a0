import type { Edit } from "../../core";
import { applied } from "./applied";
import { HostFailure } from "./hostFailure";
import type { WorkOptions, Workbook, WorkbookSnapshot } from "./workbook";

/** What is to be written, and what to tell the person of it. */
export interface Plan<Outcome> {
  readonly edits: readonly Edit[];
  readonly outcome: Outcome;
}

/** Whoever types all the time must not hold up the work for ever. */
const attemptsMax = 3;

/** One read, pure work, one write. Where someone else was quicker nothing is written, and the plan is made anew from what is there now. */
export async function carriedOut<Outcome>(workbook: Workbook, planOf: (snapshot: WorkbookSnapshot) => Plan<Outcome>, options?: WorkOptions): Promise<Outcome> {
  for (let attempt = 1; ; attempt++) {
    const snapshot = await workbook.read(options);
    const { edits, outcome } = planOf(snapshot);
    try {
      await applied(workbook, { edits, plannedFrom: snapshot }, options);
      return outcome;
    } catch (error) {
      const isOutrun = error instanceof HostFailure && error.reason === "changedMeanwhile";
      if (!isOutrun || attempt === attemptsMax) throw error;
    }
  }
}
