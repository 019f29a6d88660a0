import type { LoggedAction, LoggedActionKind } from "../../app";
import { quoted } from "../quoted";
import type { VerdictWords } from "../verdictWords";
import { numbers } from "./numbers";
import { plural } from "./plural";

const { count } = numbers;
const otherActions = (actionCount: number) => plural(actionCount, "other action");
const moment = (time: string) => time.replace("T", " ");

/** What each action wrote. */
const actionTexts: { readonly [Kind in LoggedActionKind]: (itemCount: number, sheet: string) => string } = {
  filled: (itemCount) => `Filled ${plural(itemCount, "cell")}`,
  highlighted: (itemCount) => `Highlighted ${plural(itemCount, "cell")}`,
  sheetMade: (itemCount, sheet) => `Made the sheet ${sheet}: ${plural(itemCount, "row")}`,
  sheetAdded: (itemCount, sheet) => `Added the sheet ${sheet}: ${plural(itemCount, "row")}`,
};

/** The words of verdicts, of signing, and of the journal. */
export const verdicts: VerdictWords = {
  confirm: "Confirm error",
  confirmHint: "Checked: it is wrong indeed. The item stays on the list until it is fixed.",
  wrong: (who) => `Confirmed error · ${who}`,
  confirmedRight: (who, reason) => `Confirmed right · ${who} · ${reason}`,
  reopened: (who) => `Open again: its figures changed after the verdict · ${who}`,
  who: ({ reviewer, time }) => [reviewer, moment(time)].filter(Boolean).join(", "),
  coverage: ({ findingCount, lookedAtCount, tableCount, settledTableCount, unitCount, settledUnitCount }) =>
    `Looked at ${count(lookedAtCount)} of ${plural(findingCount, "item")}, remarks aside. Settled: ${count(settledTableCount)} of ${plural(tableCount, "table")}, ${count(settledUnitCount)} of ${plural(unitCount, "unit")}.`,
  laterRecord: "The workbook holds a record of a newer Soát Chỉ Tiêu. This one neither reads it nor writes over it; update to see the review.",
  right: (findingCount) => `Confirmed right: ${plural(findingCount, "item")}`,
  takeBack: "Put back",
  fixed: (findingCount) => `Fixed: ${plural(findingCount, "item")}`,
  unclear: (findingCount) => `Found no more, but undecided: ${plural(findingCount, "item")}`,
  unclearHint: "The check could not run, or left something undecided, so this does not count as fixed.",
  since: (time) => `not found since ${moment(time)}`,
  reviewerLabel: "Reviewer",
  reviewerHint: "Full name; kept on this machine",
  openTitle: "Review of the open workbook",
  notChecked: "The open workbook has not been checked yet.",
  check: "Check the open workbook",
  signOff: {
    title: "Sign-off",
    sign: "Sign off",
    signAgain: "Sign off again",
    nameWanted: "Enter the reviewer's name before signing off.",
    hint: "Keeps all figures as they stand. Every later change is shown.",
    openErrors: (errorCount) => `${plural(errorCount, "error")} still to be corrected. Sign off nevertheless?`,
    signAnyway: "Sign off nevertheless",
    cancel: "Cancel",
    withdraw: "Take back the sign-off",
    signed: ({ reviewer, time, fingerprint, figureCount, openErrorCount }) =>
      `Signed off by ${reviewer}, ${moment(time)}: ${plural(figureCount, "figure")}, code ${fingerprint}.${openErrorCount === 0 ? "" : ` ${plural(openErrorCount, "error")} not corrected at that time.`}`,
    unchanged: "No figure has changed since the sign-off.",
    changed: (changeCount) => `Changed since the sign-off: ${plural(changeCount, "place")}`,
    recordAdded: "new row",
    sheetAdded: "new sheet, not signed off",
    recordGone: "row is gone",
    columnGone: "column is gone",
    more: (changeCount) => `and ${plural(changeCount, "more place")}`,
    blank: "blank",
  },
  carryOver: { name: "Bring over the review of an earlier file", hint: "Pick the earlier submission: verdicts whose figures are the same are kept, the others open again." },
  journal: {
    title: ({ corrections, others }) => {
      if (corrections === 0) return `Journal: ${plural(others, "action")}`;
      return `Journal: ${plural(corrections, "correction")}${others === 0 ? "" : `, ${otherActions(others)}`}`;
    },
    others: otherActions,
    corrected: "Cell corrected",
    targetSaved: "Target entered",
    paragraphPut: "Paragraph put into a cell",
    action: ({ kind, count: itemCount, sheet = "" }) => actionTexts[kind](itemCount, quoted(sheet)),
    wayBack,
    columns: { time: "Time", what: "Action", cell: "Cell", before: "Before", after: "After", rule: "Check", record: "Row", note: "Note" },
    asBefore: "the cell holds the old value",
    changedSince: "edited by hand since",
    cellGone: "the cell was deleted",
    undoAll: "Undo all",
    remove: "Delete journal",
    removeHint: "Corrected cells stay as they are and can no longer be undone.",
    copy: "Copy journal",
    copied: "The journal is copied.",
    notCopied: "It could not be copied. The text is selected: press Ctrl+C.",
    textLabel: "Text of the journal",
    download: "Download .csv",
    made: (file) => `Made the file ${quoted(file)}.`,
    fileName: "Soát Chỉ Tiêu journal",
  },
};

function wayBack({ kind }: LoggedAction): string {
  return kind === "sheetAdded" ? "delete the sheet to be rid of it" : "taken away by “Clear marks”";
}
