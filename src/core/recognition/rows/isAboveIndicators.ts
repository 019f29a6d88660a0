import type { HeaderReader } from "../header/headerReader";
import type { LabelMeaning } from "../header/labelMeaning";
import { withoutNumbering } from "./recordRole";
import type { Subject } from "../titles/subjectOf";
import { textAt } from "../grid/sheetGrid";

/** Rows below a header that are looked at for names of indicators. */
const askedRowCount = 15;
const indicatorMin = 3;

/** Whether a row heads a list of indicators: it has a name for the rows, other labels beside it, and indicators below the name. */
export function isAboveIndicators(reader: HeaderReader, rowIndex: number): boolean {
  const { grid, meaningOf } = reader;
  let labelColumnIndex = -1;
  let texts = 0;
  for (let columnIndex = 0; columnIndex < grid.columnCount; columnIndex += 1) {
    const text = textAt(grid, rowIndex, columnIndex);
    if (text.trim() === "") continue;
    texts += 1;
    if (labelColumnIndex < 0 && namesIndicators(meaningOf(text))) labelColumnIndex = columnIndex;
  }
  return texts >= 2 && labelColumnIndex >= 0 && indicatorCount(reader, rowIndex, labelColumnIndex) >= indicatorMin;
}

/** "Chỉ tiêu" heads a column of targets, or the names of indicators. */
function namesIndicators({ purpose, subject }: LabelMeaning): boolean {
  return purpose === "label" || subject === "target";
}

function indicatorCount({ grid, meaningOf }: HeaderReader, rowIndex: number, columnIndex: number): number {
  const subjects = new Set<Subject>();
  for (let below = rowIndex + 1; below <= rowIndex + askedRowCount; below += 1) {
    const { subject } = meaningOf(withoutNumbering(textAt(grid, below, columnIndex)));
    if (subject !== undefined) subjects.add(subject);
  }
  return subjects.size;
}
