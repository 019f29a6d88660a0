import type { LeftAlone } from "../../app";
import type { Words } from "../../locale";
import { decidedSentence } from "./decidedSentence";
import type { Notice } from "../state/state";

/** One sentence for what happened. */
export function noticeSentence(words: Words, notice: Notice): string {
  const { hostFailures, outcomes } = words;
  switch (notice.kind) {
    case "filled":
      return outcomes.filled({ rates: notice.outcome.filledRateCount, differences: notice.outcome.filledDifferenceCount, targets: notice.outcome.filledTargetCount ?? 0 });
    case "highlighted":
      return outcomes.highlighted(notice.outcome.highlightedCount);
    case "listed":
      return outcomes.listed(notice.findingCount);
    case "decided":
      return decidedSentence(words, notice.decided);
    case "cleared":
      return outcomes.cleared({
        highlights: notice.outcome.removedHighlightCount,
        cells: notice.outcome.restoredCellCount,
        keptCells: notice.outcome.keptCellCount,
        journalEntries: notice.outcome.journalEntryCount,
      });
    case "refused":
      return hostFailures[notice.reason](notice.sheet);
  }
}

/** What was left as it was; nothing for a refusal, which left everything. */
export function leftAloneOf(notice: Notice): readonly LeftAlone[] {
  if (notice.kind === "decided") return notice.decided.kind === "undone" ? notice.decided.leftAlone : [];
  return notice.kind === "refused" || notice.kind === "listed" ? [] : notice.outcome.leftAlone;
}

/** How a notice is to be taken. */
export function noticeIntent(notice: Notice): "success" | "warning" | "error" | "info" {
  if (notice.kind === "decided" && notice.decided.kind === "refused") return "warning";
  if (notice.kind !== "refused") return leftAloneOf(notice).some(({ reason }) => reason !== "nothingToFill") ? "warning" : "success";
  return notice.reason === "cancelled" ? "info" : "error";
}
