import { cellOf, isExcelError, type CellContent, type RecordSet } from "../../core";
import { cellReader } from "../ports/cellReader";
import type { WorkbookSnapshot } from "../ports/workbook";
import { shortHash } from "./shortHash";
import type { SignedContent, SignedTable } from "./signOff";

/** The figures of all tables as they stand now. */
export function signedTables(snapshot: WorkbookSnapshot, tables: readonly RecordSet[]): readonly SignedTable[] {
  const read = cellReader(snapshot);
  return tables.map((table) => ({
    sheet: table.sheet,
    records: recordPaths(table),
    columns: [...table.columns.values()].map((column) => [column.key, table.records.map((_, index) => signedContent(read(cellOf(column, index))?.content ?? null))] as const),
  }));
}

/** A few letters that stand for all figures: two hashes of different starts, so that a chance likeness is one in many millions. */
export function figuresFingerprint(tables: readonly SignedTable[]): string {
  const text = JSON.stringify(tables);
  return `${shortHash(text)}-${shortHash(text, 0x01234567)}`.toUpperCase();
}

/** What a cell holds, in the form in which it is kept. */
function signedContent(content: CellContent): SignedContent {
  if (content === "") return null;
  if (isExcelError(content)) return content.error;
  return typeof content === "boolean" ? String(content).toUpperCase() : content;
}

/** Every record by its label behind the labels that it belongs to. */
function recordPaths({ records }: RecordSet): readonly string[] {
  const paths: string[] = [];
  for (const { label, parentIndex } of records) {
    const parent = parentIndex === undefined ? undefined : paths[parentIndex];
    paths.push(parent === undefined ? label : `${parent}${pathSeparator}${label}`);
  }
  return paths;
}

/** No label holds a line feed and a slash. */
const pathSeparator = "\n/";

/** The record's own label. */
export function labelOfPath(path: string): string {
  const at = path.lastIndexOf(pathSeparator);
  return at < 0 ? path : path.slice(at + pathSeparator.length);
}
