import type { FindingsSheetLabels } from "../words";
import { numbers } from "./numbers";
import { plural } from "./plural";

const { count } = numbers;

/** The owned sheet that lists the findings. */
export const findingsSheet: FindingsSheetLabels = {
  sheetName: "Findings",
  title: "Soát Chỉ Tiêu: what to look at",
  columns: {
    number: "No.",
    severity: "Severity",
    unit: "Unit",
    cell: "Cell",
    rule: "Check",
    finding: "Finding",
    proposal: "Proposal",
    state: "State",
    note: "Reason, reviewer",
  },
  or: " or ",
  states: {
    open: "Not looked at",
    reopened: "Open again, figures changed",
    wrong: "Confirmed error",
    right: "Confirmed right",
    fixed: "Fixed",
    unclear: "Found no more, undecided",
  },
  standing: ({ coverage: { findingCount, lookedAtCount, tableCount, settledTableCount }, signOff }) => {
    const seen = `Looked at ${count(lookedAtCount)} of ${plural(findingCount, "item")}; ${count(settledTableCount)} of ${plural(tableCount, "table")} settled.`;
    if (!signOff) return `${seen} Not signed off.`;
    const changes = signOff.changes.length === 0 ? "" : ` Changed since the sign-off: ${plural(signOff.changes.length, "place")}.`;
    return `${seen} Signed off by ${signOff.reviewer}, ${signOff.time.replace("T", " ")}, code ${signOff.fingerprint}.${changes}`;
  },
  nothingFound: "Nothing is wrong.",
};
