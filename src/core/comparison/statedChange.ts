import type { ChangeExplanation, ChangeKind } from "../model/change";
import type { NoValue } from "../model/noValue";
import type { CellRef } from "../model/sheet";

/** A change as the table states it, beside the computed one. Growth is in percent, changes of rates are in points. */
export interface StatedChange {
  readonly at: CellRef;
  readonly kind: ChangeKind;
  readonly stated: number | NoValue;
  readonly computed: number | NoValue;
  /** "undecided" where one of the two is no number. */
  readonly verdict: "right" | "wrong" | "undecided";
  /** Set for what is wrong. */
  readonly explanation?: ChangeExplanation;
}
