import type { Finding } from "../../core";
import { ledgerOf } from "../ownership/ledger";
import type { WorkbookSnapshot } from "../ports/workbook";
import { fingerprints } from "./fingerprint";
import type { Verdict } from "./verdict";

/** What is remembered of a finding that is found now, and whether its figures are still those that the person saw. */
export interface RememberedVerdict {
  readonly verdict: Verdict;
  readonly isInForce: boolean;
}

/**
 * Gives what is remembered of findings. A finding is known by its id; on a sheet that was renamed it is known by the rest of its id and by
 * its figures. A copy of a sheet beside the original is another sheet, and nothing was said of it yet.
 */
export function verdictsInForce(snapshot: WorkbookSnapshot, verdicts = ledgerOf(snapshot.ledgerText).verdicts ?? []): (finding: Finding) => RememberedVerdict | undefined {
  const byId = new Map(verdicts.map((verdict) => [verdict.findingId, verdict]));
  const sheets = new Set(snapshot.sheets.map(({ name }) => name));
  const ofGoneSheets = verdicts.filter(({ about }) => !sheets.has(about.sheet));
  const renamed = new Map(ofGoneSheets.map((verdict) => [sheetlessKey(verdict.findingId, verdict.about.sheet, verdict.fingerprint), verdict]));
  const fingerprintOf = fingerprints(snapshot);
  return (finding) => {
    const exact = byId.get(finding.id);
    if (!exact && renamed.size === 0) return undefined;
    const fingerprint = fingerprintOf(finding);
    const verdict = exact ?? renamed.get(sheetlessKey(finding.id, finding.cells[0].sheet, fingerprint));
    return verdict && { verdict, isInForce: verdict.fixedTime === undefined && verdict.fingerprint === fingerprint };
  };
}

function sheetlessKey(id: string, sheet: string, fingerprint: string): string {
  return JSON.stringify([id.replace(`|${sheet}|`, "||"), fingerprint]);
}
