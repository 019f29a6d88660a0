import type { PaneResultWords } from "../paneWords";
import { numbers } from "./numbers";
import { plural } from "./plural";

const { count } = numbers;
const twoDigits = (value: number) => String(value).padStart(2, "0");

/** The labels of what a check found. */
export const paneResults: PaneResultWords = {
  leftAlone: (partCount) => `${plural(partCount, "part")} left as before`,
  resultsLabel: "Result of the check",
  checkedAt: ({ hour, minute }) => `At ${twoDigits(hour)}:${twoDigits(minute)}`,
  recheck: "Check again",
  clean: (notRunCount) => ({
    title: "No discrepancy",
    text:
      notRunCount === 0
        ? "Every check ran and agreed."
        : `All that could be checked agrees. ${plural(notRunCount, "check")} did not run for want of columns.`,
  }),
  noErrorSoFar: (undecidedCount) => ({
    title: "No discrepancy so far",
    text: `What could be checked agrees, but ${plural(undecidedCount, "verdict")} stayed open over empty cells or text.`,
  }),
  nothingRecognised: {
    empty: { title: "The workbook has no figures yet", text: "Open a workbook with a province's tables and choose Check, or make empty forms to fill in." },
    noKnownHeader: {
      title: "No table of figures recognised",
      text: "A table needs column headers such as thụ lý, phải thi hành, có điều kiện, xong, and one row for each unit. Correct the headers and check again, or copy the figures into empty forms.",
    },
    noFigures: { title: "The table has no figures yet", text: "Type the figures and choose Check. With “Check while typing” a slip shows as you type." },
  },
  severityFilterHint: { error: "Only what must be corrected", confirm: "Only what to confirm", info: "Only remarks" },
  addRules: { name: "Add the sheet of rules", hint: "Adds a sheet to the workbook where rules are switched off, their severity and tolerance set, and rules of your own written." },
  recognised: ({ tables, records }) => `${plural(tables, "table")}, ${plural(records, "row")} of figures`,
  tableRecords: (recordCount) => plural(recordCount, "row"),
  severalPeriods: (periodCount) => `${count(periodCount)} different periods`,
  severalMoneyUnits: (unitCount) => `${count(unitCount)} different units of money`,
  periodUnknown: "period unknown",
  moneyUnitUnknown: "unit of money unknown",
  sheetsWithoutTable: (sheetCount) => `${plural(sheetCount, "sheet")} without a table`,
  doubts: (doubtCount) => `${plural(doubtCount, "open question")}`,
  rulesTitle: "Checks",
  rulesFared: ({ passed, failed, undecided, notRun }) =>
    `${count(passed)} agree, ${count(failed)} fail, ${count(undecided)} undecided, ${count(notRun)} not run`,
  findingsLabel: "What to look at",
  allSheets: "All sheets",
  position: ({ number, count: total }) => `${count(number)} / ${count(total)}`,
  shown: ({ shown, count: total }) => (shown === total ? plural(total, "item") : `${count(shown)} of ${plural(total, "item")}`),
  previous: "Previous (Shift+F8)",
  next: "Next (F8)",
  noneShown: "Nothing matches the filter.",
  showAll: "Show all",
  wholeTable: "Whole table",
  otherCells: (cellCount) => `and ${plural(cellCount, "related cell")}`,
  sameCause: "Same cause",
  legalReference: "Legal reference",
  why: "Why?",
};
