import type { VersionWords } from "../comparisonPlaceWords";
import { numbers } from "./numbers";
import { plural } from "./plural";

const { count } = numbers;

const quotedList = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

/** What is said of two versions of one workbook. */
export const comparedVersions: VersionWords = {
  title: "Compare with the previous submission",
  intro: "The open workbook beside the file that was sent before: which cells have changed, which errors are gone.",
  comparing: "Comparing the two versions",
  comparedWith: (file) => `Compared with ${file}`,
  same: "The two versions are the same, cell by cell.",
  cellsTitle: (cells) => `${plural(cells, "cell")} not as before`,
  kinds: { filled: "Filled", changed: "Changed", removed: "Removed", formulaChanged: "Formula changed" },
  kindLabel: "Kind of change",
  allKinds: "All changes",
  change: ({ before, after }) => `${before} → ${after}`,
  empty: "empty",
  lines: {
    insertedRow: (place) => `Row ${place} inserted`,
    removedRow: (place) => `Row ${place} of the previous version removed`,
    insertedColumn: (place) => `Column ${place} inserted`,
    removedColumn: (place) => `Column ${place} of the previous version removed`,
  },
  addedSheets: (sheets) => `Sheets added: ${quotedList(sheets)}`,
  removedSheets: (sheets) => `Sheets removed: ${quotedList(sheets)}`,
  structure: (changes) => `${plural(changes, "change")} of rows, columns and sheets`,
  rulesTitle: ({ fixed, still, fresh }) => `Findings: ${count(fixed)} gone, ${count(still)} still there, ${count(fresh)} new`,
  fixed: (findings) => `Gone (${count(findings)})`,
  still: (findings) => `Still there (${count(findings)})`,
  fresh: (findings) => `New (${count(findings)})`,
  highlight: "Highlight what has changed",
  highlighted: (cells) => `${plural(cells, "cell")} highlighted. “Clear marks” takes that away.`,
};
