import { contentAt, type RecordSet, type Summary } from "../../core";
import type { WorkbookSnapshot } from "../ports/workbook";
import { provinceOfTable } from "./provinceOfTable";

/** What an agency of the system calls itself, and not the report that it makes. */
const agencyWords = /^(?:cục|chi cục|tổng cục|thi hành án dân sự|thads|phòng thads|phòng thi hành án)(?![\p{L}])/iu;
const agencyLengthMax = 90;

/** Whose figures they are: as the sheet of the table says above it; else the province whose offices are listed, or what the total row is called. */
export function agencyOf(snapshot: WorkbookSnapshot, { tables: [table], total, comparisonSet }: Summary): string {
  if (table === undefined) return "";
  const stated = headlines(snapshot, table).find((line) => agencyWords.test(line) && line.length <= agencyLengthMax);
  const province = comparisonSet === "offices" ? provinceOfTable(table) : undefined;
  return stated ?? province ?? total?.label ?? "";
}

function headlines({ sheets }: WorkbookSnapshot, { sheet: name, area }: RecordSet): readonly string[] {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) return [];
  const width = sheet.origin.columnIndex + Math.max(0, ...sheet.contents.map((row) => row.length));
  return Array.from({ length: area.firstRowIndex }, (_, rowIndex) => Array.from({ length: width }, (__, columnIndex) => contentAt(sheet, rowIndex, columnIndex)))
    .flat()
    .flatMap((content) => (typeof content === "string" ? [content.trim()] : []));
}
