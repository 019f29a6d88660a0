import { cellText } from "../cellText";
import type { DecisionWords } from "../decisionWords";
import { causeNames } from "./causeNames";
import { numbers } from "./numbers";
import { plural } from "./plural";

const blank = "blank";

/** The words for correcting cells, setting findings aside, and the journal of it. */
export const decisions: DecisionWords = {
  apply: "Apply",
  applyToAll: { column: "Apply to the column", row: "Apply to the row", block: "Apply to the area" },
  byHand: {
    formula: "The cell holds a formula: correct it by hand.",
    protectedSheet: "The sheet is protected: unprotect it, or correct it by hand.",
    noPlainContent: "The cell holds no figure: correct it by hand.",
  },
  change: ({ cell, from, to }) => `${cell}: ${cellText(numbers, from, blank)} → ${cellText(numbers, to, blank)}`,
  manyChanges: (area, cellCount) => `${area} (${plural(cellCount, "cell")})`,
  causeName: (cause) => causeNames[cause],
  otherExplanations: (explanationCount) => plural(explanationCount, "other explanation"),
  dismiss: "Set aside",
  dismissConfirm: "Set this aside",
  reasonLabel: "Reason",
  reasonHint: "For example: compared with the register, the figure is right",
  reviewerLabel: "Reviewer (asked once)",
  cancel: "Cancel",
  undo: "Undo",
  running: {
    apply: "Correcting",
    dismiss: "Setting aside",
    confirm: "Remembering",
    undo: "Undoing",
    restore: "Putting back",
    deleteJournal: "Deleting the journal",
    carryOver: "Reading the earlier file",
    signOff: "Signing off",
    withdrawSignOff: "Taking back the sign-off",
  },
  repaired: (changes, findingCount) => `Corrected ${changes}. ${findingCount === 0 ? "Checked again: nothing is left." : `Checked again: ${plural(findingCount, "item")} left.`}`,
  refused: (reason, cell) => `Nothing was done: ${refusals[reason](cell)}`,
  dismissed: "Set aside. It comes back by itself when its figures change.",
  confirmed: "Confirmed as an error. It stays on the list until it is fixed.",
  carriedOver: ({ kept, reopened, fixed }) => `Review of the earlier file brought over: ${plural(kept, "verdict")} kept, ${reopened} open again because figures changed, ${fixed} fixed.`,
  signedOff: "Signed off. From now on every check tells which figures have changed.",
  signOffWithdrawn: "The sign-off is taken back.",
  changedSinceSignOff: (changeCount) => `Changed since the sign-off: ${plural(changeCount, "place")}.`,
  undone: ({ restored, kept }) =>
    [
      restored > 0 && `Put back ${plural(restored, "cell")} as before the correction.`,
      kept.length > 0 && `Left ${kept.join(", ")} alone: edited by hand since.`,
      restored + kept.length === 0 && "There was no cell to put back.",
    ]
      .filter(Boolean)
      .join(" "),
  restored: "Put back on the list.",
  journalDeleted: "The journal is deleted. Corrected cells stay as they are.",
  moment: (time) => time.replace("T", " "),
};

const refusals: Readonly<Record<Parameters<DecisionWords["refused"]>[0], (cell: string) => string>> = {
  cellChanged: (cell) => `${cell} is not as it was at the check.`,
  findingChanged: (cell) => `the figures around ${cell} have changed. The list has been checked again.`,
  formula: (cell) => `${cell} holds a formula; correct it by hand.`,
  protectedSheet: (cell) => `the sheet of ${cell} is protected. Unprotect it, then try again.`,
  noPlainContent: (cell) => `${cell} holds no figure; correct it by hand.`,
};
