import type { Edit } from "../../core";
import { ledgerOf } from "../ownership/ledger";
import type { WorkbookSnapshot } from "../ports/workbook";
import type { Review } from "./review";
import type { Verdict } from "./verdict";
import { verdictsEdit } from "./verdictEdits";

/** Remembers since when findings are known to be fixed; nothing where all of it is known, or where nobody tells the time. */
export function fixedTimesEdits(snapshot: WorkbookSnapshot, { fixed }: Review, time: string | undefined): readonly Edit[] {
  const fresh = new Set(fixed.filter(({ fixedTime }) => fixedTime === undefined));
  if (fresh.size === 0 || time === undefined) return [];
  const ids = new Set([...fresh].map(({ findingId }) => findingId));
  return [verdictsEdit(snapshot, (verdicts) => verdicts.map((verdict) => (ids.has(verdict.findingId) ? { ...verdict, fixedTime: time } : verdict)))];
}

/** A review as it is once those times are written, without reading everything again. */
export function withFixedTimes(review: Review, time: string | undefined): Review {
  if (time === undefined) return review;
  return { ...review, fixed: review.fixed.map((verdict): Verdict => ({ ...verdict, fixedTime: verdict.fixedTime ?? time })) };
}

/** What was said of findings that are gone, or that were listed only, is forgotten. */
export function withoutGone(snapshot: WorkbookSnapshot, { wrong, right, reopened }: Review): readonly Verdict[] {
  const kept = new Set([...wrong.values(), ...right.map(({ verdict }) => verdict), ...reopened.values()].map(({ findingId }) => findingId));
  return (ledgerOf(snapshot.ledgerText).verdicts ?? []).filter(({ findingId }) => kept.has(findingId));
}
