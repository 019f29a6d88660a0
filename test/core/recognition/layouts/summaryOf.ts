import { columnLetters, recognise, type Doubt, type RecordInfo, type RecordSet, type SheetSnapshot } from "../../../../src/core";

/**
 * What was recognised, in lines that a person can check against the drawing: tables with their period (months/year), unit of money and
 * orientation, columns with their letters, records with their rows (totals as "Σ", parents after "<"), doubts.
 */
export function summaryOf(...sheets: readonly SheetSnapshot[]): readonly string[] {
  const { tables, doubts, sheetsWithoutTable } = recognise(sheets);
  return [
    ...tables.flatMap(tableLines),
    ...doubts.map(doubtLine),
    ...sheetsWithoutTable.map(({ sheet, reason }) => `no table in ${sheet}: ${reason}`),
  ];
}

/** The lines of a drawing of what is expected: trimmed, without the empty ones. */
export function lines(drawn: string): readonly string[] {
  return drawn.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}

function tableLines(table: RecordSet): readonly string[] {
  const period = table.period ? `${table.period.months}/${table.period.year}` : "no period";
  const parts = [table.id, period, table.moneyUnit ?? "no unit", ...(table.orientation === "recordsInColumns" ? ["in columns"] : [])];
  return [parts.join(" | "), columnLine(table), ...table.records.map((record, index) => recordLine(table, record, index).trim())];
}

function columnLine(table: RecordSet): string {
  const isInColumns = table.orientation === "recordsInColumns";
  const place = (column: { readonly columnIndexes: Int32Array; readonly rowIndexes: Int32Array; readonly sheet: string }): string => {
    const at = isInColumns ? `${column.columnIndexes.length > 0 ? columnLetters(column.columnIndexes[0] ?? 0) : ""}${(column.rowIndexes[0] ?? 0) + 1}` : columnLetters(column.columnIndexes[0] ?? 0);
    return column.sheet === table.sheet ? at : `${column.sheet}!${at}`;
  };
  return [...table.columns].map(([key, column]) => `${key} ${place(column)}`).join(", ") || "no columns";
}

function recordLine(table: RecordSet, { label, role, parentIndex }: RecordInfo, index: number): string {
  const sign = { total: "Σ ", detail: "~ ", unit: "" }[role];
  const parent = parentIndex === undefined ? "" : ` < ${table.records[parentIndex]?.label ?? "?"}`;
  const row = [...table.columns.values()][0]?.rowIndexes[index];
  return table.orientation === "recordsInColumns" ? `${sign}${label}${parent}` : `${row === undefined ? "?" : row + 1} ${sign}${label}${parent}`;
}

function doubtLine(doubt: Doubt): string {
  if (doubt.kind === "legacyFont") return `doubt legacyFont ${doubt.fontName}`;
  const place = `${columnLetters(doubt.at.columnIndex)}${doubt.at.rowIndex + 1}`;
  const candidates = "candidates" in doubt && doubt.candidates.length > 0 ? ` → ${doubt.candidates.map((each) => (typeof each === "string" ? each : `${each.months}/${each.year}`)).join(", ")}` : "";
  return `doubt ${doubt.kind} ${place} ${doubt.label}${candidates}`;
}
