import type { OutcomeSentences } from "../words";
import { plural } from "./plural";

/** What an action did. */
export const outcomes: OutcomeSentences = {
  checked: ({ error, confirm, info }) =>
    error + confirm + info === 0
      ? "Checked: no discrepancy found."
      : `Checked: ${plural(error, "error")}, ${confirm} to confirm, ${plural(info, "remark")}.`,
  filled: ({ rates, differences }) =>
    rates + differences === 0 ? "No cell needs filling." : `Filled ${plural(rates, "rate")} and ${plural(differences, "difference")}.`,
  highlighted: (cellCount) => (cellCount === 0 ? "No cell needs highlighting." : `Highlighted ${plural(cellCount, "cell")}.`),
  cleared: ({ highlights, cells, keptCells }) =>
    highlights + cells + keptCells === 0
      ? "There is no mark to clear."
      : `Cleared ${plural(highlights, "highlight")} and restored ${plural(cells, "cell")}.${
          keptCells > 0 ? ` Kept ${plural(keptCells, "cell")} edited by hand since.` : ""
        }`,
};
