import type { LeftAlone, UseCases } from "../app";
import { findingsSheetWords, type Words } from "../locale";
import type { CommandName } from "./commandNames";

/** What each button does, and the sentence that it has to say at the end; `undefined` when the workbook itself shows the result. */
export function commandActions(useCases: UseCases, words: Words): { readonly [Name in CommandName]: () => Promise<string | undefined> } {
  return {
    check: async () => {
      await useCases.listFindings(findingsSheetWords(words));
      return undefined;
    },
    fill: async () => {
      const { filledRateCount, filledDifferenceCount, filledTargetCount: targets = 0, leftAlone } = await useCases.fill();
      return withLeftAlone(words.outcomes.filled({ rates: filledRateCount, differences: filledDifferenceCount, targets }), leftAlone, words);
    },
    highlight: async () => {
      const { highlightedCount, leftAlone } = await useCases.highlight();
      return withLeftAlone(words.outcomes.highlighted(highlightedCount), leftAlone, words);
    },
    clear: async () => {
      const { restoredCellCount, removedHighlightCount, keptCellCount, journalEntryCount, leftAlone } = await useCases.clear();
      const counts = { highlights: removedHighlightCount, cells: restoredCellCount, keptCells: keptCellCount, journalEntries: journalEntryCount };
      const sentence = words.outcomes.cleared(counts);
      return withLeftAlone(sentence, leftAlone, words);
    },
  };
}

function withLeftAlone(sentence: string, leftAlone: readonly LeftAlone[], words: Words): string {
  return [sentence, ...leftAlone.map(({ sheet, reason }) => `${sheet}: ${words.leftAlone[reason]}`)].join("\n");
}
