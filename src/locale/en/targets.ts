import { targetProblemSentence, type TargetWords } from "../targetWords";
import { numbers } from "./numbers";
import { plural } from "./plural";
import { targetProblems } from "./targetProblems";

const { count } = numbers;

/** The words of the screen of targets. */
export const targets: TargetWords = {
  title: "Enter targets",
  intro: "Targets are kept on the sheet “Chỉ tiêu” of this workbook, one line for each unit and side. What is not assigned stays blank.",
  loading: "Reading targets",
  yearLabel: "Statistical year",
  linesLabel: ({ year, count: lines }) => `Targets of ${year}: ${plural(lines, "line")}`,
  none: "This year has no targets yet.",
  line: (number) => `Line ${number}`,
  fields: { year: "Year", unit: "Unit", side: "Side", rate: "Target (%)", comparison: "Above/from", effectiveFrom: "In force from", decision: "Decision", draft: "Draft" },
  sides: { cases: "Cases", money: "Money" },
  chooseSide: "Choose a side",
  above: "above",
  atLeast: "from",
  draftBadge: "DRAFT",
  add: "Add a line",
  remove: "Remove this line",
  copy: (year) => `Copy the targets of ${year} as drafts`,
  paste: {
    title: "Paste from a decision or take from a file",
    hint: "Each line: unit, target for cases, target for money (parted by tabs or semicolons).",
    label: "Block to paste",
    take: "Take into the list",
    file: "Choose a file",
    fileHint: "Another workbook (.xlsx, .xls, .ods) or a CSV file; it may be dropped here.",
  },
  taken: (lines) => (lines === 0 ? "No line of this block could be read." : `Took ${plural(lines, "line")}.`),
  save: "Save in the workbook",
  saved: ({ sheet, count: lines }) => `Saved ${plural(lines, "line")} on the sheet “${sheet}”.`,
  unsaved: "There are changes that are not saved.",
  wrongLines: (lines) => `${plural(lines, "line")} cannot be used yet.`,
  problem: (problem) => targetProblemSentence(targetProblems, problem),
  standing: {
    title: "Against the targets",
    modeLabel: "How an interim period is judged",
    modes: { fullYear: "Against the full year's target", proRata: "Against its pace: target × months/12", interim: "Against special goals of the period by caseload" },
    tiersLabel: "Goals for cases by caseload",
    tiersHint: "For example: 5,000: 75; 10,000: 74; 15,000: 72; rest: 70",
    tiersWrong: "The goals by caseload could not be read.",
    noTable: "No table of figures was recognised in the workbook.",
    noPeriod: "The table does not tell its period, so no target can be found.",
    both: ({ reached, judged }) => `${count(reached)} of ${plural(judged, "unit")} reach both targets`,
    total: ({ cases, money }) => `In all the units must still finish ${cases}${money === undefined ? "" : ` and ${money}`}`,
    noGoal: "no target yet",
    goal: ({ percent, isAbove, since }) => `${isAbove ? "above" : "from"} ${percent}${since === undefined ? "" : `, in force from ${since}`}`,
    toDo: ({ amount, perMonth, monthsLeft, isPossible }) => {
      const pace = perMonth === undefined ? "" : `, ${perMonth} in each of ${plural(monthsLeft, "month")} left`;
      return isPossible ? `must still finish ${amount}${pace}` : `out of reach: it would take ${amount} more, and fewer are left`;
    },
    cases: (cases) => `${cases} cases`,
    money: ({ amount, unit }) => (unit === undefined ? `${amount} (the table's unit of money)` : `${amount} ${unit}`),
  },
};
