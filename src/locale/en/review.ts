import type { ReturnTrouble } from "../../app";
import type { Side } from "../../core";
import { quoted } from "../quoted";
import type { ReviewExportWords, ReviewFileWords, ReviewSortKey, ReviewTableWords, ReviewUnitWords, ReviewWords } from "../reviewWords";
import { numbers } from "./numbers";
import { plural } from "./plural";
import { periodName } from "./recognitionSentences";

const { count } = numbers;

const sides: Readonly<Record<Side, string>> = { cases: "Cases", money: "Money" };

const files: ReviewFileWords = {
  pick: "Choose files",
  pickFolder: "Choose a folder",
  dropHint: "or drop files or folders here (.xlsx, .xlsm, .xls, .ods)",
  reading: ({ done, total }) => `Reading: ${count(done)} of ${plural(total, "file")}`,
  stop: "Stop",
  readAgain: (failed) => `Read ${plural(failed, "file")} again`,
  removeAll: "Remove all",
  remove: (file) => `Remove ${file}`,
  passedOver: (passed) => `${plural(passed, "file")} not read`,
  passedOverReasons: {
    noWorkbook: "not a spreadsheet",
    lockFile: "a temporary file that Excel keeps beside an open workbook",
    ownResult: "a marked copy made by Soát Chỉ Tiêu",
  },
};

const sorts: Readonly<Record<ReviewSortKey, string>> = {
  unit: "Unit",
  file: "File",
  state: "State",
  error: "Errors",
  confirm: "To confirm",
  casesRate: "Rate",
  casesDifference: "Difference",
  moneyRate: "Rate",
  moneyDifference: "Difference",
};

const sortNames: Readonly<Record<ReviewSortKey, string>> = {
  ...sorts,
  casesRate: "rate of cases",
  casesDifference: "difference from the target of cases",
  moneyRate: "rate of money",
  moneyDifference: "difference from the target of money",
};

const leftOut: Readonly<Record<Exclude<ReturnTrouble, "otherPeriod">, string>> = {
  unitUnknown: "It is not clear whose it is: the province must stand at the top of the sheet or in the name of the file.",
  moneyUnitUnknown: "The unit of money is unknown, so its amounts are not taken.",
  noTable: "No table of figures was recognised.",
};

const table: ReviewTableWords = {
  label: "Submissions",
  total: ({ files: all, checked, failed, shown, rows }) => {
    const some = shown === rows ? "" : ` ${count(shown)} of ${plural(rows, "row")} shown.`;
    return `${plural(all, "file")}: ${count(checked)} checked, ${count(failed)} could not be read.${some}`;
  },
  search: "Find a unit or a file",
  filterLabel: "Filter",
  filters: {
    all: "All",
    error: "With errors",
    confirm: "To be confirmed",
    clean: "Without errors",
    belowTarget: "Below target",
    attention: "Duplicate, other period, unclear",
    failed: "Could not be read",
    pending: "Not read yet",
  },
  noneShown: "No file fits.",
  showAll: "Show all",
  sorts,
  sortBy: (key) => `Sort by ${sortNames[key].toLowerCase()}`,
  sorted: ({ key, isDescending }) => `Sorted by ${sortNames[key].toLowerCase()}, ${isDescending ? "descending" : "ascending"}.`,
  columns: { unit: "Unit", findings: "Result", sides, remove: "Remove" },
  states: { waiting: "Waiting", reading: "Being read…", checked: "Checked" },
  troubles: {
    noTable: "No table of figures was recognised.",
    encryptedFile: "The file has a password. Ask the unit for one without.",
    brokenFile: "The file is damaged, or is no spreadsheet.",
    oldFormatFile: "This old format cannot be read. Open it in Excel and save it as .xlsx.",
    notSupported: "This kind of file cannot be read. Open it in Excel and save it as .xlsx.",
    emptyFile: "The file is empty. Ask the unit to send it again.",
    payloadTooLarge: "The file is larger than 200 MB.",
    accessDenied: "The file could not be opened: it was changed or moved, or may not be read. Choose it again.",
    cancelled: "Stopped before it was read.",
    unknown: "Something unexpected happened while the file was read.",
  },
  unitUnknown: "Unit unknown",
  units: (units) => plural(units, "unit"),
  taken: (others) => `The latest of its unit; not taken: ${others.join(", ")}.`,
  superseded: (taken) => `There is a later one: ${taken}.`,
  leftOut: ({ reason, period }) => {
    if (reason !== "otherPeriod") return leftOut[reason];
    return period === undefined ? "Its period is not known, so it is not in the summary." : `Of ${periodName(period)}, another period than most units, so not in the summary.`;
  },
};

const unit: ReviewUnitWords = {
  back: "List of units",
  rate: ({ side, percent, against }) => `${sides[side]}: ${percent}${against === undefined ? "" : `, ${against}`}`,
  noFindings: "Nothing to mend or to confirm.",
  untold: (untold) => `Only the gravest are shown; there are ${count(untold)} more.`,
  proposal: "Proposal",
};

const exports: ReviewExportWords = {
  returnList: "List of corrections asked for",
  allReturnLists: "Lists of corrections of all units",
  summary: "Summary of the units",
  asXlsx: "Download .xlsx",
  asText: "Download .txt",
  textToCopy: "The list as a text to paste into a letter",
  copyText: "Copy",
  copied: "The list was copied.",
  made: (file) => `${quoted(file)} was made.`,
  failed: "The file could not be made.",
  period: (period) => `Period: ${period}`,
  units: (units) => `${plural(units, "unit")} in the summary`,
  missing: (units) => `${plural(units, "unit")} missing`,
};

/** The place where submissions are reviewed. */
export const review: ReviewWords = {
  title: "Review of submissions",
  intro: "Choose the files that the units have sent to check them all, to make lists of corrections and a summary. Files are only read, on this machine, and never changed.",
  files,
  table,
  unit,
  exports,
};
