import type { Finding } from "../../core";
import { ledgerOf } from "../ownership/ledger";
import type { WorkbookSnapshot } from "../ports/workbook";
import type { Dismissal } from "./dismissal";
import { fingerprints } from "./fingerprint";

/** A finding that a person set aside, and why. */
export interface DismissedFinding extends Pick<Dismissal, "reason" | "time"> {
  readonly finding: Finding;
}

/** Findings to work through, apart from those that were set aside while their figures were the same as now. */
export interface PartedFindings {
  readonly open: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
}

/** Parts the findings of a check by what a person set aside. */
export function partedFindings(findings: readonly Finding[], snapshot: WorkbookSnapshot): PartedFindings {
  const dismissals = new Map((ledgerOf(snapshot.ledgerText).dismissals ?? []).map((dismissal) => [dismissal.findingId, dismissal]));
  const fingerprintOf = fingerprints(snapshot);
  const open: Finding[] = [];
  const dismissed: DismissedFinding[] = [];
  for (const finding of findings) {
    const dismissal = dismissals.get(finding.id);
    if (dismissal && dismissal.fingerprint === fingerprintOf(finding)) dismissed.push({ finding, reason: dismissal.reason, time: dismissal.time });
    else open.push(finding);
  }
  return { open, dismissed };
}
