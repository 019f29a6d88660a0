import type { OutcomeSentences } from "../words";
import { plural } from "./plural";

/** What an action did. */
export const outcomes: OutcomeSentences = {
  checked: ({ error, confirm, info }) =>
    error + confirm + info === 0
      ? "Checked: no discrepancy found."
      : `Checked: ${plural(error, "error")}, ${confirm} to confirm, ${plural(info, "remark")}.`,
  filled: ({ rates, differences, targets = 0 }) => {
    const parts = [rates > 0 && plural(rates, "rate"), differences > 0 && plural(differences, "difference"), targets > 0 && `${plural(targets, "target")} from the sheet of targets`].filter(Boolean);
    return parts.length === 0 ? "No cell needs filling." : `Filled ${parts.join(", ")}.`;
  },
  listed: (findingCount) => (findingCount === 0 ? "Listed: there is no item." : `Listed ${plural(findingCount, "item")} on a sheet of its own.`),
  highlighted: (cellCount) => (cellCount === 0 ? "No cell was highlighted." : `Highlighted ${plural(cellCount, "cell")}.`),
  cleared: ({ highlights, cells, keptCells, journalEntries = 0 }) =>
    (highlights + cells + keptCells === 0
      ? "There is no mark to clear."
      : `Cleared the marks${cells > 0 ? ` and restored ${plural(cells, "cell")}` : ""}.${keptCells > 0 ? ` Kept ${plural(keptCells, "cell")} edited by hand since.` : ""}`) +
    (journalEntries > 0 ? ` The journal of ${plural(journalEntries, "correction")} stays in the workbook; delete it under Journal.` : ""),
};
