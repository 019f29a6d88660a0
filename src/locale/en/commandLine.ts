import type { LeftOut, ReturnTrouble, TargetTrouble } from "../../app";
import { capitalised } from "../capitalised";
import type { CommandLineWords, SummaryWords, UsageSentences } from "../commandLineWords";
import { quoted } from "../quoted";
import { targetProblemSentence } from "../targetWords";
import { commandLineHelp } from "./commandLineHelp";
import { comparedVersions } from "./comparedVersions";
import { leftAlone } from "./hostFailures";
import { plural } from "./plural";
import { periodName } from "./recognitionSentences";
import { targetProblems } from "./targetProblems";

function targetTrouble(trouble: TargetTrouble): string {
  if (trouble.kind === "columnsMissing") return "no row of headings has the columns Year, Unit, Side and Target.";
  const told = trouble.lines.slice(0, toldLineMax).map(({ sheet, rowNumber, problem }, index) => {
    const text = `${sheet === undefined ? "" : `sheet ${quoted(sheet)}, `}row ${rowNumber}: ${targetProblemSentence(targetProblems, problem)}`;
    return index === 0 ? text : capitalised(text);
  });
  const untold = trouble.lines.length - told.length;
  return [...told, ...(untold === 0 ? [] : [`And ${plural(untold, "more row", "more rows")}.`])].join(" ");
}

/** Who mends these sees the others. */
const toldLineMax = 10;

const meant = (closest: string | undefined) => (closest === undefined ? "" : ` Did you mean ${closest}?`);

const usage: UsageSentences = {
  unknownCommand: (name, closest) => `There is no command ${quoted(name)}.${meant(closest)}`,
  unknownOption: (name, closest) => `There is no option ${quoted(name)}.${meant(closest)}`,
  valueMissing: (option) => `Option ${option} needs a value.`,
  valueNotTaken: (option) => `Option ${option} takes no value.`,
  optionOfOther: (option, command) => `The command ${command} has no use for the option ${option}.`,
  badFormat: (command, allowed) => `The command ${command} has the formats: ${allowed.join(", ")}.`,
  badValue: (option, allowed) => `Option ${option} takes: ${allowed.join(", ")}.`,
  noFiles: "No file or folder was given.",
  noFilesTaken: "This command takes no files.",
  twoVersionsNeeded: "Exactly two files are needed: the old version, then the new one.",
  provinceNeeded: "Offices belong to a province: --province NAME is needed.",
  folderNeeded: "The format xlsx is a file and needs --out FOLDER.",
  outIsFile: (path) => `--out ${path}: this is a file, and a folder is needed.`,
  nothingFound: "There is no workbook there. What soat wrote (….soat.…, ….sach.…) is read only where it is named.",
  badTargets: (file, trouble) => `Table of targets ${file}: ${targetTrouble(trouble)} Nothing was checked.`,
  tryHelp: (command) => `For help: soat ${command === undefined ? "" : `${command} `}--help --lang en`,
};

const troubles: Readonly<Record<Exclude<ReturnTrouble, "otherPeriod">, string>> = {
  unitUnknown: "whose figures these are is not clear (name the province above the table or in the file's name)",
  moneyUnitUnknown: "the unit of money is not clear, so amounts were not taken",
  noTable: "no table of figures was recognised",
};

function leftOutText({ reason, period }: LeftOut): string {
  if (reason !== "otherPeriod") return troubles[reason];
  return period === undefined ? "of no known period, not taken" : `of ${periodName(period)}, another period than most units, not taken`;
}

const summary: SummaryWords = {
  sheetNames: { cases: "Tổng hợp về việc", money: "Tổng hợp về tiền" },
  title: "TỔNG HỢP KẾT QUẢ THI HÀNH ÁN DÂN SỰ",
  unitLines: { cases: "Đơn vị tính: việc", money: "Đơn vị tính: 1.000 đồng" },
  ordinal: "STT",
  unit: "Tên đơn vị",
  nation: "Toàn quốc",
  sources: { sheetName: "Sources", title: "The files that came", units: "Units taken", note: "Note" },
  units: (units) => `Summarised ${plural(units, "unit")}.`,
  missing: (units) => `${plural(units, "unit")} missing`,
  duplicate: (unit, others) => `${unit} came more than once: this one was taken, and not ${others.join(", ")}.`,
  superseded: (unit, taken) => `${unit}: not taken from here but from ${taken}.`,
  leftOut: (each) => `${each.sheet === undefined ? "" : `Sheet ${quoted(each.sheet)}: `}${leftOutText(each)}.`,
  nothing: "There are no figures of any unit to summarise.",
};

/** Every sentence of the command line. */
export const commandLine: CommandLineWords = {
  help: commandLineHelp,
  usage,
  failures: {
    notFound: "there is no such file or folder.",
    accessDenied: "it may not be read or written, or another program has it open.",
    closedFolder: "this folder may not be read, so none of its files was looked at.",
    emptyFile: "the file is empty. Ask the unit to send it again.",
    payloadTooLarge: "the file is too large and was not checked.",
    encryptedFile: "the file has a password. Open it in Excel, remove the password, save, and run again.",
    brokenFile: "the file is damaged or no workbook, so it cannot be read.",
    notSupported: "this kind of file cannot be read. Open it in Excel and save it as .xlsx.",
    protectedSheet: "a sheet is protected, so nothing was written.",
    protectedWorkbook: "the structure of the workbook is protected, so no sheet could be added or taken away.",
    noTable: "no table of figures was recognised, so nothing could be checked.",
    resultTaken: "another file of this run has its result in the same place, so nothing was written. Run file by file.",
    resultIsInput: "the result would overwrite the file that is being read, so nothing was written. Choose another folder with --out.",
    fileExists: "the result exists already and was kept. Add --force to overwrite it.",
    diskFull: "the disk is full, so nothing was written.",
    nameTooLong: "the name of the result is too long, so nothing was written. Shorten the name of the file and run again.",
    unknown: "something unexpected happened; this file is not done.",
  },
  clean: "nothing wrong found",
  counts: ({ error, confirm, info }) => `${plural(error, "error")}, ${confirm} to confirm, ${plural(info, "remark")}`,
  undecided: ({ results }) => {
    const places = results.reduce((sum, { undecided }) => sum + undecided, 0);
    return places === 0 ? undefined : `${plural(places, "place")} undecided, since cells are blank or hold no number`;
  },
  proposal: (text) => `Proposal: ${text}`,
  converted: { read: "not an .xlsx: only figures and formulas were read", copied: "not an .xlsx: only figures and formulas were read; the annotated copy is a new .xlsx" },
  writtenTo: (path) => `Wrote ${path}`,
  leftAlone: ({ sheet, reason }) => `Sheet ${quoted(sheet)} was left alone: ${leftAlone[reason]}.`,
  targetsGiven: (targets) => `Wrote ${plural(targets, "target")} of the table of targets.`,
  targetsRead: (file, { cases, money }) => `Table of targets ${file}: ${plural(cases, "target")} of cases and ${money} of money were taken.`,
  noList: "The structure of the workbook is protected, so the sheet of findings was not added; the cells are highlighted all the same.",
  total: ({ files, clean, withFindings, failed }) => `${plural(files, "file")}: ${clean} without errors, ${withFindings} with errors, ${failed} not done.`,
  progress: ({ done, total }) => `${done}/${plural(total, "file")}`,
  report: { title: "Result of the check", file: "File", verdict: "Result", notChecked: "Could not be checked", proposal: "Proposal" },
  summary,
  diff: {
    title: "Two versions of a workbook",
    sheets: { cells: "Cells", findings: "Findings" },
    version: { before: (path) => `Old version: ${path}`, after: (path) => `New version: ${path}` },
    columns: { ordinal: "No.", cell: "Cell", change: "Change", before: "Old", after: "New", state: "State" },
    same: "The two versions are the same in every cell.",
    cells: (cells) => `${plural(cells, "cell")} changed`,
    kinds: { filled: "filled", changed: "changed", removed: "removed", formulaChanged: "other formula" },
    empty: "empty",
    noFormula: "no formula",
    lines: comparedVersions.lines,
    addedSheet: (sheet) => `New sheet: ${sheet}`,
    removedSheet: (sheet) => `Sheet gone: ${sheet}`,
    findings: ({ fixed, still, fresh }) => `Findings: ${fixed} fixed, ${still} still there, ${fresh} new.`,
    groups: { fixed: "Fixed", still: "Still there", fresh: "New" },
  },
};
