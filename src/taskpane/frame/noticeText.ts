import type { LeftAlone } from "../../app";
import type { Words } from "../../locale";
import type { Notice } from "../state/state";

/** One sentence for what happened. */
export function noticeSentence({ hostFailures, outcomes }: Words, notice: Notice): string {
  switch (notice.kind) {
    case "filled":
      return outcomes.filled({ rates: notice.outcome.filledRateCount, differences: notice.outcome.filledDifferenceCount });
    case "highlighted":
      return outcomes.highlighted(notice.outcome.highlightedCount);
    case "cleared":
      return outcomes.cleared({
        highlights: notice.outcome.removedHighlightCount,
        cells: notice.outcome.restoredCellCount,
        keptCells: notice.outcome.keptCellCount,
      });
    case "refused":
      return hostFailures[notice.reason](notice.sheet);
  }
}

/** What was left as it was; nothing for a refusal, which left everything. */
export function leftAloneOf(notice: Notice): readonly LeftAlone[] {
  return notice.kind === "refused" ? [] : notice.outcome.leftAlone;
}

/** How a notice is to be taken. */
export function noticeIntent(notice: Notice): "success" | "warning" | "error" | "info" {
  if (notice.kind !== "refused") return leftAloneOf(notice).some(({ reason }) => reason !== "nothingToFill") ? "warning" : "success";
  return notice.reason === "cancelled" ? "info" : "error";
}
