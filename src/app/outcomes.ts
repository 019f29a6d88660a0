import type { CellRef, CheckReport, EditionId, Recognition, RecognitionAnswers, Target } from "../core";
import type { JournalEntry } from "./repairs/journalEntry";
import type { JournalLine } from "./repairs/journalLines";
import type { LoggedAction } from "./repairs/loggedAction";
import type { Offer, OfferObstacle } from "./repairs/offer";
import type { Review } from "./review/review";

/** What a check gives the person. */
export interface CheckOutcome {
  /** What the person had answered before, as the workbook remembers it. */
  readonly answers: RecognitionAnswers;
  readonly recognition: Recognition;
  /** What is still to be looked at, or to be mended. */
  readonly report: CheckReport;
  /** The proposals of the report by the ids of their findings, beside what the cells hold. */
  readonly offers: ReadonlyMap<string, readonly Offer[]>;
  /** How far the review has come; what a person confirmed to be right stands here and not in the report. */
  readonly review: Review;
  /** The corrections that a person clicked for, in the order of time. */
  readonly journal: readonly JournalLine[];
  /** What else was written at a person's wish, in the order of time. */
  readonly actions: readonly LoggedAction[];
  /** The targets that rates were held against, besides those that stand in the tables. */
  readonly targets: readonly Target[];
  /** The edition of the forms that was chosen for all tables; absent when each follows from its period. */
  readonly edition?: EditionId;
}

/** Why a sheet, or a part of it, was left alone. Each has a sentence in `locale`. */
export type LeftAloneReason = "protectedSheet" | "noEligibleColumn" | "noFinishedColumn" | "noRoomBeside" | "textTargets" | "nothingToFill";

export interface LeftAlone {
  readonly sheet: string;
  readonly reason: LeftAloneReason;
}

/** What filling did. Counts are of cells. */
export interface FillOutcome {
  readonly filledRateCount: number;
  readonly filledDifferenceCount: number;
  /** Targets that were found in a sheet of targets; absent for none. */
  readonly filledTargetCount?: number;
  /** Targets that were given with the check options and that the workbook lacked; absent for none. */
  readonly givenTargetCount?: number;
  readonly leftAlone: readonly LeftAlone[];
}

/** What highlighting did. Counts are of cells. */
export interface HighlightOutcome {
  readonly highlightedCount: number;
  readonly leftAlone: readonly LeftAlone[];
  /** The check that the highlights show. */
  readonly checked: CheckOutcome;
}

/** What clearing did. Counts are of cells and of owned highlights. */
export interface ClearOutcome {
  readonly restoredCellCount: number;
  readonly removedHighlightCount: number;
  /** Cells that a person has typed over since they were filled: theirs now, and kept. */
  readonly keptCellCount: number;
  /** Corrections that a person clicked for: theirs, and kept with their journal. */
  readonly journalEntryCount: number;
  readonly leftAlone: readonly LeftAlone[];
}

/** Why a decision of the person was not carried out: the workbook is not what they saw, or a click cannot do it. */
export type DecisionRefusal = "cellChanged" | "findingChanged" | OfferObstacle;

/** A decision that was not carried out. The new check shows why. */
export interface RefusedDecision {
  readonly kind: "refused";
  readonly reason: DecisionRefusal;
  readonly at: CellRef;
  readonly checked: CheckOutcome;
}

/** What a click on a proposal did, and the check after it. */
export type RepairOutcome = { readonly kind: "repaired"; readonly entry: JournalEntry; readonly checked: CheckOutcome } | RefusedDecision;

/** What came of a verdict on a finding, and the check after it. */
export type VerdictOutcome = { readonly kind: "judged"; readonly checked: CheckOutcome } | RefusedDecision;

/** What was brought over from an earlier version, counted in findings, and the check after it. */
export interface CarryOverOutcome {
  /** Judged, and their figures are the same. */
  readonly keptCount: number;
  readonly reopenedCount: number;
  readonly fixedCount: number;
  readonly checked: CheckOutcome;
}

/** What taking corrections back did, and the check after it. */
export interface UndoOutcome {
  readonly restored: readonly CellRef[];
  /** Cells that a person has changed since: theirs now, and kept. */
  readonly kept: readonly CellRef[];
  readonly leftAlone: readonly LeftAlone[];
  readonly checked: CheckOutcome;
}
