import type { Edit } from "../../core";
import { ledgerOf, textOfLedger } from "../ownership/ledger";
import type { WorkbookSnapshot } from "../ports/workbook";
import { withoutGone } from "../review/fixedTimes";
import type { Review } from "../review/review";
import { repairNamePrefix } from "./journalEntry";

/** Forgets the journal, and what was said of findings that are no more. What was said of findings that stand, and the sign-off, stay. */
export function journalDeletion(snapshot: WorkbookSnapshot, review: Review): readonly Edit[] {
  const ledger = ledgerOf(snapshot.ledgerText);
  const names = snapshot.ownedNames.filter(({ name }) => name.startsWith(repairNamePrefix));
  const text = textOfLedger({ ...ledger, journal: [], actions: [], verdicts: withoutGone(snapshot, review) });
  return [
    // A journal whose names are gone would tell of cells that are gone; names without a journal tell nobody anything.
    ...(text === snapshot.ledgerText ? [] : [{ kind: "setLedger", text } satisfies Edit]),
    ...names.map(({ name }): Edit => ({ kind: "removeOwnedName", name })),
  ];
}
