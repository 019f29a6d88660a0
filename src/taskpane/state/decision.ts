import type { CheckOutcome, DismissalOutcome, LeftAlone, Offer, RefusedDecision } from "../../app";
import type { CellRef, Finding } from "../../core";

/** Something that a person decided about findings or about their journal. */
export type Decision =
  | { readonly kind: "apply"; readonly finding: Finding; readonly offer: Offer }
  | { readonly kind: "dismiss"; readonly finding: Finding; readonly reason: string }
  | { readonly kind: "undo"; readonly ids: readonly string[] }
  | { readonly kind: "restore"; readonly id: string }
  | { readonly kind: "deleteJournal" };

/** What came of a decision, and the check after it. */
export type Decided =
  | { readonly kind: "repaired"; readonly findingId: string; readonly entryId: string; readonly offer: Offer; readonly checked: CheckOutcome }
  | (Extract<DismissalOutcome, { kind: "dismissed" }> & { readonly findingId: string })
  | { readonly kind: "undone"; readonly restored: readonly CellRef[]; readonly kept: readonly CellRef[]; readonly leftAlone: readonly LeftAlone[]; readonly checked: CheckOutcome }
  | { readonly kind: "restored"; readonly checked: CheckOutcome }
  | { readonly kind: "journalDeleted"; readonly checked: CheckOutcome }
  | RefusedDecision;

/** The finding that a decision took off the list. */
export function settledId(decided: Decided): string | undefined {
  return decided.kind === "repaired" || decided.kind === "dismissed" ? decided.findingId : undefined;
}
