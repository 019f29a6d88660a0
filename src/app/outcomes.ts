import type { CheckReport, Recognition } from "../core";

/** What a check gives the person. */
export interface CheckOutcome {
  readonly recognition: Recognition;
  readonly report: CheckReport;
}

/** Why a sheet, or a part of it, was left alone. Each has a sentence in `locale`. */
export type LeftAloneReason = "protectedSheet" | "noEligibleColumn" | "noFinishedColumn" | "noRoomBeside" | "nothingToFill";

export interface LeftAlone {
  readonly sheet: string;
  readonly reason: LeftAloneReason;
}

/** What filling did. Counts are of cells. */
export interface FillOutcome {
  readonly filledRateCount: number;
  readonly filledDifferenceCount: number;
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
  readonly leftAlone: readonly LeftAlone[];
}
