import { absoluteAddress, areaAddress, cellAddress, quotedSheet, type CalendarDay, type CellContent, type RateScale, type TargetField, type TargetSheet } from "../../core";
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
 * The live formula that finds a target in the sheet of targets: of the lines of the unit, the year and the side that are in force at the
 * end of the period, are no draft, and hold a percentage, the one that came into force last, and of equals the lowest. It stays empty
 * while there is none. Each such line gets a number, its day first and its row after it, and the greatest number tells the row. A day
 * that was typed as text is none. There is no array entry, so it works in Excel 2007 and in LibreOffice.
 *
 * @example '=IFERROR(INDEX(\'Chỉ tiêu\'!$D$3:$D$502,MOD(SUMPRODUCT(MAX(ISNUMBER(1/((\'Chỉ tiêu\'!$A$3:$A$502=2025)*…))*(…))),10000000)-ROW(\'Chỉ tiêu\'!$D$2)),"")'
 */
export function targetFormula(sheet: TargetSheet, wanted: LookedUp, scale: RateScale): string {
  const found = foundRate(sheet, wanted);
  return `=IFERROR(${scale === "percent" ? found : `ROUND(${found}/100,4)`},"")`;
}

/** More than the rows of a sheet, so that a day and a row are told apart in one number. */
const rowStep = 10_000_000;

function foundRate(sheet: TargetSheet, wanted: LookedUp): string {
  const column = (field: TargetField) => columnAddress(sheet, field);
  const equal = (field: "year" | "unit" | "side") => `(${column(field)}=${literal(wanted[field])})`;
  const rate = column("rate") ?? "";
  const [from, state] = [column("effectiveFrom"), column("state")];
  const firstDay = dateOf({ year: wanted.on.month >= 10 ? wanted.on.year : wanted.on.year - 1, month: 10, day: 1 });
  const conditions = [
    ...[equal("year"), equal("unit"), equal("side"), `ISNUMBER(${rate})`, `(${rate}>1)`, `(${rate}<=100)`],
    ...(from === undefined ? [] : [`((${from}="")+(${from}>=${firstDay})*(${from}<=${dateOf(wanted.on)}))`]),
    ...(state === undefined ? [] : [`(${state}="")`]),
  ];
  const isFitting = `ISNUMBER(1/(${conditions.join("*")}))`;
  // The last section of the format turns texts into 0; a line without a day holds from the first day of the year.
  const day = from === undefined ? "" : `(TEXT(${from},"0;0;0;\\0")+(${from}="")*${firstDay})*${rowStep}+`;
  // Where no line fits, the row lies above the column, and INDEX fails.
  return `INDEX(${rate},MOD(SUMPRODUCT(MAX(${isFitting}*(${day}ROW(${rate})))),${rowStep})-ROW(${headingCell(sheet)}))`;
}

function dateOf({ year, month, day }: CalendarDay): string {
  return `DATE(${year},${month},${day})`;
}

function headingCell({ sheet, columns }: TargetSheet): string {
  return `${quotedSheet(sheet)}!${absoluteAddress(cellAddress(columns.headerRowIndex, columns.columnIndexes.get("rate") ?? 0))}`;
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
