import type { PaneResultWords } from "../paneWords";
import { numbers } from "./numbers";
import { plural } from "./plural";

const { count } = numbers;
const twoDigits = (value: number) => String(value).padStart(2, "0");

/** The labels of what a check found. */
export const paneResults: PaneResultWords = {
  leftAlone: (partCount) => `${plural(partCount, "part")} left as before`,
  resultsLabel: "Result of the check",
  checkedAt: ({ hour, minute }) => `Result at ${twoDigits(hour)}:${twoDigits(minute)}`,
  clean: { title: "No discrepancy", text: "Every check ran and agreed." },
  noErrorSoFar: {
    title: "No discrepancy so far",
    text: "What could be checked agrees, but some checks did not run or could not decide.",
  },
  nothingRecognised: {
    title: "No table of figures recognised",
    text: "A table needs column headers such as thụ lý, phải thi hành, có điều kiện, xong, and one row for each unit.",
  },
  severityFilterHint: { error: "Only what must be corrected", confirm: "Only what to confirm", info: "Only remarks" },
  recognised: ({ tables, records }) => `${plural(tables, "table")}, ${plural(records, "row")} of figures`,
  tableRecords: (recordCount) => plural(recordCount, "row"),
  periodUnknown: "period unknown",
  moneyUnitUnknown: "unit of money unknown",
  sheetsWithoutTable: (sheetCount) => `${plural(sheetCount, "sheet")} without a table`,
  doubts: (doubtCount) => `${plural(doubtCount, "open question")}`,
  rulesTitle: "Checks",
  rulesFared: ({ passed, failed, undecided, notRun }) =>
    `${count(passed)} agree, ${count(failed)} fail, ${count(undecided)} undecided, ${count(notRun)} not run`,
  findingsLabel: "What to look at",
  sheetFilterLabel: "Sheet",
  allSheets: "All sheets",
  position: ({ number, count: total }) => `${count(number)} / ${count(total)}`,
  shown: ({ shown, count: total }) => `Showing ${count(shown)} of ${count(total)}`,
  previous: "Previous (Shift+F8)",
  next: "Next (F8)",
  noneShown: "Nothing matches the filter.",
  showAll: "Show all",
  otherCells: (cellCount) => `and ${plural(cellCount, "related cell")}`,
  sameCause: "Same cause",
  proposals: (proposalCount) => (proposalCount === 1 ? "Proposal" : `${count(proposalCount)} possibilities`),
  goTo: (cell) => `Go to ${cell}`,
};
