import type { Cause } from "./cause";
import type { Side } from "./indicator";
import type { CellRef } from "./sheet";
import type { FactsByCode, FindingCode } from "./facts";

/** "error" is certain, "confirm" may be right and wants a person's word, "info" is a remark. */
export type Severity = "error" | "confirm" | "info";

/** A code with its own facts. The pair is kept together so that no code can carry another code's facts. */
export type Report<Code extends FindingCode = FindingCode> = {
  readonly [C in Code]: { readonly code: C; readonly facts: FactsByCode[C] };
}[Code];

/** What one cell would hold. */
export interface CellChange {
  readonly at: CellRef;
  readonly value: number;
  /** Set when the cell is worked out from another one that changes: a formula there follows by itself. */
  readonly isFollowing?: true;
}

/** A value that would mend the finding, offered and never applied by itself. Several proposals of one finding are alternatives. */
export interface Proposal extends CellChange {
  /** What kind of slip explains the change. */
  readonly cause: Cause;
  /** Cells that change together with this one, such as the other one of two swapped cells. */
  readonly together?: readonly CellChange[];
  /** Set when nothing else explains the finding nearly as well. Without it a person has to choose. */
  readonly isClear?: true;
}

/** Something for a person to look at: where, how grave, and the numbers behind it. It holds no prose. */
export type Finding = Report & {
  /** The same for the same matter on the next check and the next submission: rule, sheet, unit and indicator, never a row number. */
  readonly id: string;
  readonly ruleId: string;
  readonly severity: Severity;
  /** The cell to look at first, then the others that take part. Never empty. */
  readonly cells: readonly [CellRef, ...CellRef[]];
  /** The label of the record, as the sheet has it; "" for a whole table or sheet. */
  readonly recordLabel: string;
  readonly side: Side | undefined;
  readonly proposals: readonly Proposal[];
  /** The other checks that fail for the same cause; they are no findings of their own. */
  readonly alsoBroken?: readonly Report[];
};

/** How one rule fared on one table. A rule that could not run says so, because "not checked" must never look like "correct". */
export interface RuleResult {
  readonly ruleId: string;
  readonly tableId: string;
  readonly passed: number;
  readonly failed: number;
  readonly undecided: number;
  /** Set when the rule did not run: the figures that the table lacks. */
  readonly notRunFor: readonly string[] | undefined;
  /** Set when a person switched the rule off; `notRunFor` is then empty. */
  readonly switchedOff?: boolean;
  /** Set when the rule did not run because a comparison needs at least this many units. */
  readonly unitCountNeeded?: number;
}
