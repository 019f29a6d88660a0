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
  saved: ({ sheet, count: lines, keptCount }) => {
    const kept = keptCount === 0 ? "" : ` ${plural(keptCount, "line")} left as it was, because someone else has just changed it or it holds formulas: look again, and enter it anew where needed.`;
    return `${lines === 0 ? "No line was to be written." : `Saved ${plural(lines, "line")} on the sheet “${sheet}”.`}${kept}`;
  },
  unsaved: "There are changes that are not saved.",
  textLines: {
    told: (lines) => `${lines.length === 1 ? "Line" : "Lines"} ${lines.map(count).join(", ")} of the sheet of targets keep numbers or days as text. The check reads them and formulas do not, so the two may find different targets.`,
    rewrite: "Write them as numbers and days",
  },
  wrongLines: (lines) => `${plural(lines, "line")} cannot be used yet.`,
  problem: (problem) => targetProblemSentence(targetProblems, problem),
  standing: {
    title: "Against the targets",
    modeLabel: "How an interim period is judged",
    modes: { fullYear: "Against the full year's target", proRata: "Against its pace: target × months/12", interim: "Against special goals of the period by caseload" },
    modeSaid: ({ mode, months }) => {
      if (mode.kind === "fullYear") return "Held against the full year's target.";
      if (mode.kind === "proRata") return months === undefined ? "Held against the pace." : `Held against the pace of ${plural(months, "month")}: target × ${count(months)}/12.`;
      return mode.tiers.length === 0 ? "This period has no special goals yet." : "Held against special goals of the period, not against the full year's target.";
    },
    tiers: {
      title: (period) => `Special goals: ${period}`,
      periodLabel: "Period with special goals",
      labels: { cases: "Goals for cases by accepted caseload", money: "Goals for money by accepted caseload" },
      hint: "For example: 5.000: 75; 10.000: 74; rest: > 70",
      wrong: "Could not be read. Each step says “up to so many cases: so many %”, parted by semicolons.",
      rest: "rest",
      aboveSign: ">",
      none: "No steps yet.",
      tier: ({ side, caseload, percent, isAbove }) => `${side === "cases" ? "Cases" : "Money"}: ${caseload === undefined ? "all other units" : `units with up to ${caseload} cases`}, ${isAbove ? "above" : "from"} ${percent}`,
      save: "Save the special goals",
      saved: ({ period, count: tiers }) => (tiers === 0 ? `Took away the special goals of ${period}.` : `Saved ${plural(tiers, "step")} of special goals of ${period} in the workbook.`),
      noPeriod: "No table tells its period, so there is none to have special goals.",
    },
    noTable: "No table of figures was recognised in the workbook.",
    noPeriod: "The table does not tell its period, so no target can be found.",
    both: ({ reached, judged }) => `${count(reached)} of ${plural(judged, "unit")} reach both targets`,
    total: ({ side, amount, perMonth, monthsLeft, impossibleCount }) => {
      const pace = perMonth === undefined ? "" : `, ${perMonth} in each of ${plural(monthsLeft, "month")} left`;
      const impossible = impossibleCount === 0 ? "" : `; out of reach for ${plural(impossibleCount, "unit")}`;
      return `${side === "cases" ? "Cases" : "Money"}: in all the units must still finish ${amount}${pace}${impossible}`;
    },
    noGoal: "no target yet",
    noInterimGoal: "no special goal for this caseload yet",
    goal: ({ percent, isAbove, since }) => `${isAbove ? "above" : "from"} ${percent}${since === undefined ? "" : `, in force from ${since}`}`,
    toDo: ({ amount, perMonth, monthsLeft, isPossible }) => {
      const pace = perMonth === undefined ? "" : `, ${perMonth} in each of ${plural(monthsLeft, "month")} left`;
      return isPossible ? `must still finish ${amount}${pace}` : `out of reach: it would take ${amount} more, and fewer are left`;
    },
    cases: (cases) => `${cases} cases`,
    money: ({ amount, unit }) => (unit === undefined ? `${amount} (the table's unit of money)` : `${amount} ${unit}`),
  },
};
