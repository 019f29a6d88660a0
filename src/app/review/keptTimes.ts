import type { CheckOutcome } from "../outcomes";
import { applied } from "../ports/applied";
import { HostFailure } from "../ports/hostFailure";
import type { Workbook, WorkbookSnapshot } from "../ports/workbook";
import { fixedTimesEdits, withFixedTimes } from "./fixedTimes";

/** Where a check was made, and when; without a clock nobody knows. */
interface CheckedAt {
  readonly workbook: Workbook;
  readonly snapshot: WorkbookSnapshot;
  readonly time: string | undefined;
}

/** A check that finds something fixed keeps the time in the workbook. Where that cannot be, the check counts all the same, and a later one keeps it. */
export async function withKeptTimes({ workbook, snapshot, time }: CheckedAt, checked: CheckOutcome): Promise<CheckOutcome> {
  const edits = fixedTimesEdits(snapshot, checked.review, time);
  if (edits.length === 0) return checked;
  try {
    await applied(workbook, { edits, plannedFrom: snapshot });
  } catch (error) {
    if (error instanceof HostFailure) return checked;
    throw error;
  }
  return { ...checked, review: withFixedTimes(checked.review, time) };
}
