import type { Edit } from "../../core";
import { isOfLaterVersion, ledgerOf } from "../ownership/ledger";
import type { CheckOutcome } from "../outcomes";
import type { WorkbookSnapshot } from "../ports/workbook";
import { listedVerdict } from "./carryOver";
import { fingerprints } from "./fingerprint";
import { verdictsEdit } from "./verdictEdits";

/** More would make the workbook heavy for little: nobody follows up so many findings one by one. */
const listedCountMax = 2000;

/** Remembers which findings went out on a list, so that the next check tells which of them were fixed. Without a clock nothing is remembered. */
export function listedEdits(snapshot: WorkbookSnapshot, { report, review }: CheckOutcome, time: string | undefined): readonly Edit[] {
  if (time === undefined || isOfLaterVersion(ledgerOf(snapshot.ledgerText))) return [];
  const fingerprintOf = fingerprints(snapshot);
  const known = new Set((ledgerOf(snapshot.ledgerText).verdicts ?? []).filter(({ opinion }) => opinion !== "listed").map(({ findingId }) => findingId));
  const fresh = report.findings.filter(({ id, severity }) => severity !== "info" && !known.has(id) && !review.wrong.has(id)).slice(0, listedCountMax);
  if (fresh.length === 0) return [];
  const ids = new Set(fresh.map(({ id }) => id));
  const listed = fresh.map((finding) => listedVerdict(finding, fingerprintOf(finding), time));
  return [verdictsEdit(snapshot, (verdicts) => [...verdicts.filter(({ findingId }) => !ids.has(findingId)), ...listed])];
}
