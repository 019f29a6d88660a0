import type { Edit, Finding } from "../../core";
import { ledgerOf } from "../ownership/ledger";
import type { ReadFile } from "../ports/submissionReader";
import type { WorkbookSnapshot } from "../ports/workbook";
import { fingerprints } from "./fingerprint";
import { subjectOf, type Verdict } from "./verdict";
import { verdictsEdit } from "./verdictEdits";

/** What the earlier version of a workbook knows of its findings, and the edits that bring it over. */
export interface CarryOver {
  readonly edits: readonly Edit[];
  readonly findingIds: ReadonlySet<string>;
}

/**
 * Brings over what was said of the findings of an earlier version. What was said here later stays. The errors that the earlier version
 * shows, and that nobody judged there, come along as listed, so that it is told which of them were fixed.
 */
export function carryOver({ snapshot: before, submission }: ReadFile, snapshot: WorkbookSnapshot, time: string): CarryOver {
  const said = ledgerOf(before.ledgerText).verdicts ?? [];
  const told = new Set(said.map(({ findingId }) => findingId));
  const fingerprintOf = fingerprints(before);
  const listed = submission.outcome.report.findings.filter(({ id, severity }) => severity !== "info" && !told.has(id)).map((finding) => listedVerdict(finding, fingerprintOf(finding), time));
  const here = new Map((ledgerOf(snapshot.ledgerText).verdicts ?? []).map((verdict) => [verdict.findingId, verdict]));
  const carried = [...said, ...listed].filter((verdict) => isNews(verdict, here.get(verdict.findingId)));
  const ids = new Set(carried.map(({ findingId }) => findingId));
  const edits = carried.length === 0 ? [] : [verdictsEdit(snapshot, (verdicts) => [...verdicts.filter(({ findingId }) => !ids.has(findingId)), ...carried])];
  return { edits, findingIds: ids };
}

/** A finding that is on a list, and that nobody judged yet. */
export function listedVerdict(finding: Finding, fingerprint: string, time: string): Verdict {
  return { findingId: finding.id, opinion: "listed", fingerprint, reason: "", reviewer: "", time, about: subjectOf(finding) };
}

function isNews(verdict: Verdict, here: Verdict | undefined): boolean {
  if (here === undefined) return true;
  return verdict.opinion !== "listed" && (here.opinion === "listed" || here.time < verdict.time);
}
