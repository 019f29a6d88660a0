import type { Edit } from "../../core";
import type { DismissedFinding } from "../dismissals/partedFindings";
import { ledgerOf, textOfLedger } from "../ownership/ledger";
import type { WorkbookSnapshot } from "../ports/workbook";
import { repairNamePrefix } from "./journalEntry";

/** Forgets the journal, and what was said of findings that are no more. Findings that are set aside now stay so. */
export function journalDeletion(snapshot: WorkbookSnapshot, dismissed: readonly DismissedFinding[]): readonly Edit[] {
  const ledger = ledgerOf(snapshot.ledgerText);
  const ids = new Set(dismissed.map(({ finding }) => finding.id));
  const dismissals = (ledger.dismissals ?? []).filter(({ findingId }) => ids.has(findingId));
  const names = snapshot.ownedNames.filter(({ name }) => name.startsWith(repairNamePrefix));
  const text = textOfLedger({ ...ledger, journal: [], dismissals });
  return [
    ...names.map(({ name }): Edit => ({ kind: "removeOwnedName", name })),
    ...(text === snapshot.ledgerText ? [] : [{ kind: "setLedger", text } satisfies Edit]),
  ];
}
