import type { DecisionRefusal, OfferObstacle } from "../app";
import type { Cause, CellContent } from "../core";

/** What a person can decide about findings. */
export type DecisionName = "apply" | "dismiss" | "confirm" | "undo" | "restore" | "deleteJournal" | "carryOver" | "signOff" | "withdrawSignOff";

/** How cells that change together lie in the sheet. */
export type BlockShape = "column" | "row" | "block";

/** One cell before and after. */
export interface ChangeInWords {
  readonly cell: string;
  readonly from: CellContent;
  readonly to: CellContent;
}

/** The words for correcting cells, setting findings aside, and the journal of it. */
export interface DecisionWords {
  readonly apply: string;
  /** On the button of a proposal that changes many cells: those of a column, a row, or a block. */
  readonly applyToAll: Readonly<Record<BlockShape, string>>;
  /** Why a click cannot correct the cell. */
  readonly byHand: Readonly<Record<OfferObstacle, string>>;
  /** "D12: 8.350 → 8.530". */
  readonly change: (change: ChangeInWords) => string;
  /** Many changes at once: "D10:D72 (63 ô)". */
  readonly manyChanges: (area: string, cellCount: number) => string;
  readonly causeName: (cause: Cause) => string;
  readonly otherExplanations: (count: number) => string;
  readonly dismiss: string;
  readonly dismissConfirm: string;
  readonly reasonLabel: string;
  readonly reasonHint: string;
  /** Asked once on a machine; it may stay empty. */
  readonly reviewerLabel: string;
  readonly cancel: string;
  readonly undo: string;
  readonly running: Readonly<Record<DecisionName, string>>;
  /** What was corrected, and how many findings are left. */
  readonly repaired: (changes: string, findingCount: number) => string;
  readonly refused: (reason: DecisionRefusal, cell: string) => string;
  readonly dismissed: string;
  readonly confirmed: string;
  readonly carriedOver: (counts: { readonly kept: number; readonly reopened: number; readonly fixed: number }) => string;
  readonly signedOff: string;
  readonly signOffWithdrawn: string;
  readonly changedSinceSignOff: (count: number) => string;
  readonly undone: (counts: { readonly restored: number; readonly kept: readonly string[] }) => string;
  readonly restored: string;
  readonly journalDeleted: string;
  /** A moment of the person's clock: "2026-11-22T08:05". */
  readonly moment: (time: string) => string;
}
