import type { ComparisonPlaceWords } from "../comparisonPlaceWords";
import { comparedUnits } from "./comparedUnits";
import { comparedVersions } from "./comparedVersions";
import { plural } from "./plural";

const basisNames = { samePeriodLastYear: "the same period last year", previousPeriod: "the previous period of this year", previousSubmission: "the previous submission of the same period" } as const;
const provinceNames = { provinces63: "the 63 provinces", provinces34: "the 34 provinces" } as const;
const sourceChoices = { any: "The best place", sameTable: "Columns of this table", workbook: "Another sheet of this workbook", files: "Chosen files" } as const;

/** The words of the place of comparisons. */
export const comparisonPlace: ComparisonPlaceWords = {
  kindLabel: "Kind of comparison",
  kinds: { periods: "Another period", version: "Previous submission" },
  files: {
    pick: "Choose earlier files",
    pickOne: "Choose the previous submission",
    hint: "Choose or drop one or more files here: .xlsx, .xlsm, .xls, .ods. Files are read on this machine only.",
    hintOne: "Choose or drop the file that was sent before: .xlsx, .xlsm, .xls, .ods. It is read on this machine only.",
    list: "Chosen files",
    remove: (file) => `Remove ${file}`,
    reading: "Reading files",
    stop: "Stop",
    uses: {
      compared: "compared with",
      unusedPeriod: "comparable, but not of the chosen period",
      otherPeriod: "of a period that the open one cannot be compared with",
      samePeriod: "of the same period as the open table: see “Previous submission”",
      unknownPeriod: "period unknown",
      noTable: "no table of figures recognised",
    },
  },
  periods: {
    title: "Compare with another period",
    intro: "Earlier figures come from columns of the table, from another sheet of this workbook, or from chosen files.",
    comparing: "Comparing",
    again: "Compare again",
    basisLabel: "Compare with",
    anyBasis: "What the figures allow",
    basisNames,
    sourceLabel: "Earlier figures from",
    sourceChoices,
    provinceChoices: {
      nowProvinces: { label: "The open table is made on", any: "As its period and its names tell" },
      beforeProvinces: { label: "Earlier figures are made on", any: "As their period and their names tell" },
      provinceBasis: { label: "Compare on", any: "The units of the open table" },
    },
    provinceNames: { provinces63: `${provinceNames.provinces63} (to 30/6/2025)`, provinces34: `${provinceNames.provinces34} (from 1/7/2025)` },
    straddling: "The year 2025 lies on both sides of the merger of 1/7/2025: its figures may be those of 63 or of 34 units.",
    tableLabel: "Table",
    found: ({ basis, period }) => `Compared with ${basisNames[basis]}${period === undefined ? "" : `: ${period}`}`,
    broughtTo: (basis) => `Both periods are counted by ${provinceNames[basis]}.`,
    sources: (sources) =>
      `Earlier figures: ${sources
        .map((source) => {
          if (source.kind === "sameTable") return "the earlier columns of the table itself";
          return source.kind === "sheet" ? `sheet “${source.sheet}”` : `file ${source.file}, sheet “${source.sheet}”`;
        })
        .join("; ")}.`,
    notThere: ({ place, isElsewhere }) => `The place that was chosen (${sourceChoices[place].toLowerCase()}) has nothing that this table compares with${isElsewhere ? ", so figures from elsewhere are used, as said below" : ""}.`,
    notComparable: {
      noPeriod: "The period of this table is unknown. Say it where the reading of tables is corrected, in Check.",
      noEarlierTable: "There is no table to compare with yet. Choose the file of an earlier period.",
      noEarlierPeriod: "The periods of the other tables are unknown.",
      otherPeriods: "The other tables are neither of the same period last year nor of an earlier period of this year.",
      noCommonUnit: "The two tables have no unit in common.",
      noCommonFigure: "The two tables have no figure in common.",
    },
    nothing: "No table of figures is recognised in this workbook yet.",
    gone: (units) => `There before, not there now: ${units.join(", ")}.`,
    findings: (findings) => `${plural(findings, "point")} to look at between the two periods`,
  },
  units: comparedUnits,
  version: comparedVersions,
};
