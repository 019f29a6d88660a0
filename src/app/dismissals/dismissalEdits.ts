import type { Edit, Finding } from "../../core";
import { ledgerOf, textOfLedger } from "../ownership/ledger";
import type { WorkbookSnapshot } from "../ports/workbook";
import type { Dismissal } from "./dismissal";
import { fingerprints } from "./fingerprint";

/** Remembers that a person set a finding aside, in the place of what was said of it before. */
export function dismissalEdit(snapshot: WorkbookSnapshot, finding: Finding, said: Pick<Dismissal, "reason" | "time">): Edit {
  const dismissal: Dismissal = { findingId: finding.id, fingerprint: fingerprints(snapshot)(finding), reason: said.reason.trim(), time: said.time };
  return ledgerEdit(snapshot, (dismissals) => [...dismissals.filter(({ findingId }) => findingId !== finding.id), dismissal]);
}

/** Forgets that a finding was set aside. */
export function restoringEdit(snapshot: WorkbookSnapshot, id: string): Edit {
  return ledgerEdit(snapshot, (dismissals) => dismissals.filter(({ findingId }) => findingId !== id));
}

function ledgerEdit(snapshot: WorkbookSnapshot, change: (dismissals: readonly Dismissal[]) => readonly Dismissal[]): Edit {
  const ledger = ledgerOf(snapshot.ledgerText);
  return { kind: "setLedger", text: textOfLedger({ ...ledger, dismissals: change(ledger.dismissals ?? []) }) };
}
