import type { Edit, Finding } from "../../core";
import { ledgerOf, textOfLedger } from "../ownership/ledger";
import type { WorkbookSnapshot } from "../ports/workbook";
import { fingerprints } from "./fingerprint";
import { subjectOf, type Opinion, type Verdict } from "./verdict";
import { verdictsInForce } from "./verdictsInForce";

/** A person's word on a finding. */
export interface VerdictRequest {
  readonly finding: Finding;
  /** Wanted where the figures are right. */
  readonly reason: string;
  readonly reviewer: string;
  /** The time on the person's clock: "2026-11-22T08:05". */
  readonly time: string;
}

/** Remembers what a person said of a finding, in the place of what was said of it before. */
export function verdictEdit(snapshot: WorkbookSnapshot, opinion: Opinion, { finding, time, ...said }: VerdictRequest): Edit {
  const [reason, reviewer] = [said.reason.trim(), said.reviewer.trim()];
  if (opinion === "right" && reason === "") throw new RangeError("a finding is confirmed right for a reason only");
  const verdict: Verdict = { findingId: finding.id, opinion, fingerprint: fingerprints(snapshot)(finding), reason, reviewer, time, about: subjectOf(finding) };
  const before = verdictsInForce(snapshot)(finding)?.verdict;
  return verdictsEdit(snapshot, (verdicts) => [...verdicts.filter((each) => each !== before && each.findingId !== finding.id), verdict]);
}

/** Forgets what was said of a finding. */
export function withdrawalEdit(snapshot: WorkbookSnapshot, findingId: string): Edit {
  return verdictsEdit(snapshot, (verdicts) => verdicts.filter((each) => each.findingId !== findingId));
}

/** Changes what is remembered of findings. */
export function verdictsEdit(snapshot: WorkbookSnapshot, change: (verdicts: readonly Verdict[]) => readonly Verdict[]): Edit {
  const ledger = ledgerOf(snapshot.ledgerText);
  return { kind: "setLedger", text: textOfLedger({ ...ledger, verdicts: change(ledger.verdicts ?? []) }) };
}
