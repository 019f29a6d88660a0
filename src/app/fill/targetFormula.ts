import { absoluteAddress, areaAddress, quotedSheet, type CalendarDay, type CellContent, type RateScale, type TargetField, type TargetSheet } from "../../core";
import { quotedText } from "./quotedText";

/** Room for lines that will be typed later. */
const lineCountMin = 500;

/** Whose target a formula looks up, in the words that the sheet of targets has for it. */
export interface LookedUp {
  readonly year: CellContent;
  readonly unit: CellContent;
  readonly side: CellContent;
  /** The end of the period. */
  readonly on: CalendarDay;
}

/**
 * The live formula that finds a target in the sheet of targets: the lowest line of the unit, the year and the side that is in force at
 * the end of the period, is no draft, and holds a percentage. It stays empty while there is none.
 * LOOKUP takes the last line that does not fail; it needs no array entry, so it works in Excel 2007 and in LibreOffice.
 *
 * @example '=IFERROR(LOOKUP(2,1/(('Chỉ tiêu'!$A$3:$A$502=2025)*…),'Chỉ tiêu'!$D$3:$D$502),"")'
 */
export function targetFormula(sheet: TargetSheet, wanted: LookedUp, scale: RateScale): string {
  const column = (field: TargetField) => columnAddress(sheet, field);
  const equal = (field: "year" | "unit" | "side") => `(${column(field)}=${literal(wanted[field])})`;
  const rate = column("rate") ?? "";
  const { year, month, day } = wanted.on;
  const [from, state] = [column("effectiveFrom"), column("state")];
  const conditions = [
    ...[equal("year"), equal("unit"), equal("side"), `ISNUMBER(${rate})`, `(${rate}>1)`],
    ...(from === undefined ? [] : [`(${from}<=DATE(${year},${month},${day}))`]),
    ...(state === undefined ? [] : [`(${state}="")`]),
  ];
  const found = `LOOKUP(2,1/(${conditions.join("*")}),${rate})`;
  return `=IFERROR(${scale === "percent" ? found : `ROUND(${found}/100,4)`},"")`;
}

function columnAddress({ sheet, columns, lines }: TargetSheet, field: TargetField): string | undefined {
  const columnIndex = columns.columnIndexes.get(field);
  if (columnIndex === undefined) return undefined;
  const firstRowIndex = columns.headerRowIndex + 1;
  const lastRowIndex = Math.max(columns.headerRowIndex + lineCountMin, ...lines.map(({ rowIndex }) => rowIndex));
  const address = areaAddress({ firstRowIndex, lastRowIndex, firstColumnIndex: columnIndex, lastColumnIndex: columnIndex });
  return `${quotedSheet(sheet)}!${absoluteAddress(address)}`;
}

function literal(content: CellContent): string {
  return typeof content === "number" ? String(content) : quotedText(String(content));
}
