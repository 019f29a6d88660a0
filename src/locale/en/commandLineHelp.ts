import type { HelpWords } from "../commandLineHelpWords";

const files = "FILE|FOLDER…";

/** What the command says of itself. */
export const commandLineHelp: HelpWords = {
  intro: "soat: checks the statistics of civil judgment enforcement in Excel files.",
  usage: "Usage",
  optionsTitle: "Options",
  formatsTitle: "Forms of the result (--format)",
  examplesTitle: "Examples",
  alsoCalled: "also",
  moreHelp: "Help for one command: soat COMMAND --help --lang en.",
  folders: "Folders are read with their subfolders, without lock files (~$…) and without what soat wrote (….soat.…, ….sach.…). Before a file whose name begins with “-”, write “--”.",
  exitCodes: "Exit code: 0 no errors, 1 errors, 2 a file could not be checked, or the call was wrong.",
  formats: {
    text: "to be read at once",
    json: "for other programs; its schema is printed by soat schema",
    html: "a page to read or print",
    xlsx: "an Excel workbook",
    sarif: "SARIF 2.1.0, for tools that gather findings",
  },
  commands: {
    check: {
      takes: files,
      does: "checks, changes nothing",
      more: ["With --out the result is a file ket-qua.soat.… in that folder; without it, it is printed."],
      examples: ["soat check reports/", "soat check reports/ --format html --out results", "soat check reports/ --targets targets-2026.csv --strict"],
    },
    annotate: {
      takes: files,
      does: "highlights what is wrong and adds a list, in a copy",
      more: [
        "The copy has .soat in its name, and stands beside the original or in the folder of --out. An original is never overwritten.",
        "Protected sheets are left as they are, and a workbook with a protected structure gets no list. Both are named.",
      ],
      examples: ['soat annotate "Sơn La.xlsx"', "soat annotate reports/ --out checked --fill --targets targets-2026.csv"],
    },
    clear: {
      takes: files,
      does: "takes away all that soat added, in a copy",
      more: ["The copy has .sach in its name. A file in which there is nothing of soat is not copied."],
      examples: ['soat clear "Sơn La.soat.xlsx"'],
    },
    summarise: {
      takes: files,
      does: "makes one national workbook of all submissions",
      more: [
        "The workbook goes to --out (without it, to the current folder); who is missing, who came twice and what could not be used is named.",
        "Of several submissions of a unit the one with the higher number in its name (“lần 2”) is taken, then the one that was written last.",
        "The format text only tells, and makes no workbook. Exit code 1: a unit is missing or came twice, or a file could not be used.",
      ],
      examples: ["soat summarise reports/ --out summary", "soat summarise reports/ --format json"],
    },
    diff: {
      takes: "OLD NEW",
      does: "which cells differ, which findings are fixed",
      more: ["The exit code is that of the new version."],
      examples: ['soat diff "1/Sơn La.xlsx" "2/Sơn La.xlsx"', "soat diff old.xlsx new.xlsx --format xlsx --out compared"],
    },
    template: {
      takes: "[OFFICE…]",
      does: "makes a workbook of empty forms, of the country or a province",
      more: ["Officers stand below their office, with a “-” at the beginning of the line."],
      examples: ["soat template --year 2026", 'soat template --year 2026 --months 6 --province "Sơn La" --units offices.txt'],
    },
    schema: { takes: "", does: "prints the schema of results in JSON", more: [], examples: ["soat schema > soat-report.schema.json"] },
  },
  options: {
    format: { value: "FORMAT", does: "text, json, html, xlsx, sarif; each command has its own" },
    out: { value: "FOLDER", does: "where results go; without it a copy stands beside the original" },
    force: { value: "", does: "results that exist may be overwritten" },
    targets: { value: "FILE", does: "table of targets (.csv, or .xlsx with all its sheets): year, unit, side, target, comparison" },
    edition: { value: "EDITION", does: '"TT 08/2015", "TT 06/2019", "TT 05/2024" or "TT 05/2026"; without it, by the period' },
    fill: { value: "", does: "fills rates, targets (of --targets) and differences into empty cells" },
    strict: { value: "", does: "what is to be confirmed counts as an error" },
    year: { value: "YEAR", does: "statistical year, such as 2026" },
    months: { value: "COUNT", does: "period of 1 to 12 months (12 as a rule)" },
    province: { value: "NAME", does: "the workbook of a province; without it that of the country" },
    units: { value: "FILE", does: "a text with the offices of the province, one on each line" },
    unlocked: { value: "", does: "cells of formulas are not protected" },
    language: { value: "vi|en", does: "language" },
    quiet: { value: "", does: "prints results only, no progress and no last line" },
    help: { value: "", does: "prints this page" },
    version: { value: "", does: "prints the version" },
  },
};
