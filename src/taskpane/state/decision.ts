import type { CarryOverOutcome, CheckOutcome, LeftAlone, Offer, PickedFile, RefusedDecision } from "../../app";
import type { CellRef, Finding } from "../../core";

/** Something that a person decided about findings or about their journal. */
export type Decision =
  | { readonly kind: "apply"; readonly finding: Finding; readonly offer: Offer }
  /** The figures are right, for a reason. */
  | { readonly kind: "dismiss"; readonly finding: Finding; readonly reason: string }
  /** It is an error indeed. */
  | { readonly kind: "confirm"; readonly finding: Finding; readonly reason: string }
  | { readonly kind: "undo"; readonly ids: readonly string[] }
  | { readonly kind: "restore"; readonly id: string }
  | { readonly kind: "deleteJournal" }
  | { readonly kind: "carryOver"; readonly file: PickedFile }
  | { readonly kind: "signOff" }
  | { readonly kind: "withdrawSignOff" };

/** What came of a decision, and the check after it. */
export type Decided =
  | { readonly kind: "repaired"; readonly findingId: string; readonly entryId: string; readonly offer: Offer; readonly checked: CheckOutcome }
  | { readonly kind: "dismissed"; readonly findingId: string; readonly checked: CheckOutcome }
  | { readonly kind: "confirmed"; readonly checked: CheckOutcome }
  | { readonly kind: "undone"; readonly restored: readonly CellRef[]; readonly kept: readonly CellRef[]; readonly leftAlone: readonly LeftAlone[]; readonly checked: CheckOutcome }
  | { readonly kind: "restored"; readonly checked: CheckOutcome }
  | { readonly kind: "journalDeleted"; readonly checked: CheckOutcome }
  | ({ readonly kind: "carriedOver" } & CarryOverOutcome)
  | { readonly kind: "signedOff"; readonly checked: CheckOutcome }
  | { readonly kind: "signOffWithdrawn"; readonly checked: CheckOutcome }
  | RefusedDecision;

/** The finding that a decision took off the list. */
export function settledId(decided: Decided): string | undefined {
  return decided.kind === "repaired" || decided.kind === "dismissed" ? decided.findingId : undefined;
}
