import { quoted } from "../quoted";
import type { TemplateWords } from "../templateWords";
import { template as vietnamese } from "../vi/template";
import { plural } from "./plural";

/** The words of new workbooks. The sheets and the file are official papers and stay Vietnamese. */
export const template: TemplateWords = {
  title: "New workbook",
  intro: "Makes empty forms of cases and money for a period, with a sheet of targets. Only the yellow cells are typed; totals, columns that follow from others and rates have formulas.",
  formNote: "Columns are numbered by the rules of calculation of the regime; compare them with the printed form before sending.",
  yearLabel: "Statistical year",
  monthsLabel: "Period",
  months: (months) => (months === 12 ? "12 months (whole year)" : plural(months, "month")),
  editionLabel: "Circular",
  editionOfPeriod: (edition) => `That of the period (${edition})`,
  senderLabel: "Who reports",
  senders: { nation: "The whole country", province: "A province or city" },
  provinceLabel: "Province or city",
  chooseProvince: "Choose a province or city",
  unitsLabel: "Offices and officers",
  unitsHint: "One office on each line; officers below their office, with “-” before the name. A block from Excel can be pasted.",
  counted: ({ units, officers }) => `${plural(units, "unit")}${officers === 0 ? "" : `, ${plural(officers, "officer")}`}`,
  lock: "Lock the cells that are not typed",
  lockHint: "No password is set. Nothing is highlighted or corrected on a locked sheet; unlock it on the Review tab when needed.",
  add: "Add to this workbook",
  download: "Download a new .xlsx file",
  running: "Making the forms",
  added: (sheets) => `Added ${sheets.map(quoted).join(", ")}.`,
  made: (file) => `Downloaded ${file}.`,
  problems: {
    yearWrong: "Write the statistical year in four digits, such as 2026.",
    monthsWrong: "A period has 1 to 12 months.",
    provinceUnknown: "Choose a province or city that stands in this period.",
    unitsMissing: "Write at least one office.",
  },
  fileName: vietnamese.fileName,
};
