import type { SettingsWords } from "../settingsWords";

/** The words of the settings. */
export const settings: SettingsWords = {
  title: "Settings",
  close: "Close settings",
  ofWorkbook: "For this workbook",
  ofWorkbookHint: "Kept in the workbook: the same for everyone who opens it.",
  edition: "Reporting regime (forms)",
  editionOfPeriod: "By the period of each table",
  editionName: (id) => `${id.replace("TT", "Circular")}/TT-BTP`,
  fillForm: "Fill writes",
  fillForms: { formulas: "Formulas that follow the figures", values: "Values that stay as they are" },
  rules: "Tolerances",
  rulesHint: "Set on the sheet “Quy tắc”, check by check. Checks are also switched off, changed or added there.",
  openRules: "Open the sheet “Quy tắc”",
  ofPerson: "For me alone",
  ofPersonHint: "Kept on this machine.",
  language: "Language",
  rateDecimals: "Decimals of rates",
  rateDecimalsOf: (example) => `For example ${example}`,
  pointsWording: "In Vietnamese, a distance between two rates is called",
  pointsWordings: { percent: "% (vượt 9,85 %)", percentagePoints: "điểm % (vượt 9,85 điểm %)" },
  reading: "Reading the settings of the workbook",
  kept: "Saved.",
};
