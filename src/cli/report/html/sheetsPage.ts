import { numberFormatOf } from "../../../app";
import type { Area, CellLook, DesignedCell, PlannedSheet } from "../../../core";
import { wordsFor, type Language, type NumberForm } from "../../../locale";
import { escaped } from "./escaped";
import { htmlPage, wideTable } from "./htmlPage";

/** Sheets as a page to read or print: what the cells show, with the titles of each sheet above its table. */
export function sheetsPage(title: string, sheets: readonly PlannedSheet[], language: Language): string {
  const { numbers } = wordsFor(language);
  return htmlPage(title, sheets.map((sheet) => section(sheet, title, numbers)).join("\n"), language);
}

function section({ name, design }: PlannedSheet, title: string, numbers: NumberForm): string {
  const firstHeading = design.rows.findIndex((row) => row[0]?.look === "heading");
  const heads = design.rows.slice(0, firstHeading).map((row) => row.map((cell) => cellShown(cell, numbers)).join(" ")).filter((text) => text !== title);
  const rows = design.rows.slice(firstHeading).map((row, index) => rowMarkup(row, { rowIndex: firstHeading + index, merges: design.merges ?? [], numbers }));
  const headCount = design.rows.slice(firstHeading).findIndex((row) => row[0]?.look !== "heading");
  // Headings come again on every page that is printed.
  const table = `<thead>\n${rows.slice(0, headCount).join("\n")}\n</thead><tbody>\n${rows.slice(headCount).join("\n")}\n</tbody>`;
  return `<h2>${escaped(name)}</h2>\n${heads.map((text) => `<p class="note">${escaped(text)}</p>\n`).join("")}${wideTable(name, table, design.columnWidths.length > columnsOfPage ? "many" : "plain")}`;
}

/** With more columns a page lengthwise needs small letters. */
const columnsOfPage = 10;

interface RowPlace {
  readonly rowIndex: number;
  readonly merges: readonly Area[];
  readonly numbers: NumberForm;
}

function rowMarkup(row: readonly DesignedCell[], { rowIndex, merges, numbers }: RowPlace): string {
  const cells = row.map((cell, columnIndex) => {
    const merge = merges.find((area) => isWithin(area, rowIndex, columnIndex));
    if (merge && (merge.firstRowIndex !== rowIndex || merge.firstColumnIndex !== columnIndex)) return "";
    return cellMarkup(cell, merge, numbers);
  });
  return `<tr${row.some(({ look }) => look.startsWith("total")) ? ' class="total"' : ""}>${cells.join("")}</tr>`;
}

function isWithin(area: Area, rowIndex: number, columnIndex: number): boolean {
  return rowIndex >= area.firstRowIndex && rowIndex <= area.lastRowIndex && columnIndex >= area.firstColumnIndex && columnIndex <= area.lastColumnIndex;
}

function cellMarkup(cell: DesignedCell, merge: Area | undefined, numbers: NumberForm): string {
  const [rowSpan, columnSpan] = merge ? [merge.lastRowIndex - merge.firstRowIndex + 1, merge.lastColumnIndex - merge.firstColumnIndex + 1] : [1, 1];
  const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ""}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ""}`;
  const text = cellShown(cell, numbers).split("\n").map(escaped).join("<br>");
  return cell.look === "heading" ? `<th scope="${columnSpan > 1 ? "colgroup" : "col"}"${spans}>${text}</th>` : `<td class="${classOf(cell.look)}"${spans}>${text}</td>`;
}

const numberLooks: readonly CellLook[] = ["count", "rate", "difference", "totalCount", "totalRate", "totalDifference"];

function classOf(look: CellLook): string {
  if (look === "ordinal" || look === "unverified") return look;
  return numberLooks.includes(look) ? "number" : look === "wrapped" ? "text" : "label";
}

/** What a cell shows today, as people write numbers. */
function cellShown(cell: DesignedCell, numbers: NumberForm): string {
  const { input } = cell;
  if (input.kind === "text") return input.text;
  const value = input.kind === "empty" ? undefined : input.value;
  return typeof value === "number" ? numberShown(value, numberFormatOf(cell), numbers) : (value ?? "");
}

function numberShown(value: number, numberFormat: string, { count, decimal, signed }: NumberForm): string {
  if (numberFormat.startsWith("+")) return signed(value, 2);
  return numberFormat === "0.00" ? decimal(value, 2) : count(value);
}
