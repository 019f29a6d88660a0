import type { RowStanding } from "../../core";
import type { LiveWords } from "../liveWords";
import { rowSubtraction } from "../rowSubtraction";
import { shortNames } from "./indicatorNames";
import { numbers } from "./numbers";
import { sideNames } from "./sideNames";

/** What is said while a person types. */
export const live: LiveWords = {
  switchLabel: "Check while typing",
  hint: "Type figures into a table: whether the row adds up is told here.",
  row: ({ label, side, standing }) => `${label === "" ? "" : `${label}, `}${sideNames[side]}: ${standingText(standing)}`,
  busy: "Excel is busy, has a dialog open or waits for a cell to be finished, so nothing can be checked yet. The figures are checked as soon as it is done.",
  switchedOff: "Checking while typing is switched off.",
};

function standingText(standing: RowStanding): string {
  if (standing.kind === "balanced") return "adds up.";
  const total = shortNames[standing.total];
  const difference = rowSubtraction(standing, numbers.count);
  if (standing.gap < 0) return `the parts are more than ${total} by ${difference}.`;
  return standing.kind === "off" ? `${total} is off by ${difference}.` : `${total} leaves ${difference} for the blanks.`;
}
