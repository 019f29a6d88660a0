import { cellName, type Words } from "../../locale";
import { changesText } from "../results/changesText";
import type { Decided } from "../state/decision";

/** One sentence for what came of a decision. */
export function decidedSentence(words: Words, decided: Decided): string {
  const { decisions } = words;
  switch (decided.kind) {
    case "repaired":
      return decisions.repaired(changesText(words, decided.offer), decided.checked.report.findings.length);
    case "carriedOver":
      return decisions.carriedOver({ kept: decided.keptCount, reopened: decided.reopenedCount, fixed: decided.fixedCount });
    case "undone":
      return decisions.undone({ restored: decided.restored.length, kept: decided.kept.map(cellName) });
    case "refused":
      return decisions.refused(decided.reason, cellName(decided.at));
    default:
      return decisions[decided.kind];
  }
}
