import { officeNamed, parseVietnameseNumber, provinceNamed, ratio, type CellContent, type Side, type Target } from "../../core";

/** The columns of a table of targets. */
export type TargetColumn = "year" | "unit" | "side" | "target" | "comparison";

/** Why a table of targets cannot be used. Row numbers count from one, as people see them. */
export type TargetTrouble = { readonly kind: "columnMissing"; readonly column: TargetColumn } | { readonly kind: "badValue"; readonly column: TargetColumn; readonly rowNumber: number };

const headings: Readonly<Record<TargetColumn, RegExp>> = {
  year: /^(năm|nam|year)/iu,
  unit: /đơn vị|don vi|unit|tỉnh|province/iu,
  side: /bên|^ben|side|việc.?tiền/iu,
  target: /chỉ tiêu|chi tieu|target/iu,
  comparison: /trên|tren|so sánh|so sanh|comparison/iu,
};
const columnOrder = ["year", "unit", "side", "comparison", "target"] as const;
const headingRowMax = 10;

/** The targets of a table with the columns năm, đơn vị, bên, chỉ tiêu and, where it has one, trên/từ. One bad row spoils the whole table: a target is never guessed. */
export function targetTable(rows: readonly (readonly CellContent[])[]): readonly Target[] | TargetTrouble {
  const headingIndex = rows.slice(0, headingRowMax).findIndex((row) => ["unit", "target"].every((column) => columnIndexIn(row, column as TargetColumn) >= 0));
  const heading = rows[Math.max(0, headingIndex)] ?? [];
  const places = new Map(columnOrder.map((column) => [column, columnIndexIn(heading, column)]));
  const missing = columnOrder.find((column) => column !== "comparison" && (places.get(column) ?? -1) < 0);
  if (missing !== undefined) return { kind: "columnMissing", column: missing };
  const targets: Target[] = [];
  for (const [index, row] of rows.entries()) {
    if (index <= headingIndex || row.every((content) => textOf(content) === "")) continue;
    const target = targetOf((column) => row[places.get(column) ?? -1] ?? null);
    if (typeof target === "string") return { kind: "badValue", column: target, rowNumber: index + 1 };
    targets.push(target);
  }
  return targets;
}

function columnIndexIn(row: readonly CellContent[], column: TargetColumn): number {
  return row.findIndex((content) => headings[column].test(textOf(content).trim()));
}

function targetOf(at: (column: TargetColumn) => CellContent): Target | TargetColumn {
  const [year, percent] = [numberOf(at("year")), percentOf(at("target"))];
  const unit = unitOf(textOf(at("unit")).trim());
  const side = sideOf(textOf(at("side")));
  if (year === undefined || !isYear(year)) return "year";
  if (unit === "") return "unit";
  if (side === undefined) return "side";
  if (percent === undefined || !isPercent(percent)) return "target";
  return { year, unit, side, rate: ratio(percent / 100), comparison: comparisonOf(`${textOf(at("comparison"))} ${textOf(at("target"))}`) };
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 2000 && value <= 2100;
const isPercent = (value: number): boolean => value > 0 && value <= 100;

function unitOf(text: string): string {
  return provinceNamed(text)?.name ?? officeNamed(text)?.name ?? text;
}

function sideOf(text: string): Side | undefined {
  if (/việc|viec|case/iu.test(text)) return "cases";
  return /tiền|tien|money/iu.test(text) ? "money" : undefined;
}

/** 82,5 and 0,825 are the same target: no target is as low as one percent. */
function percentOf(content: CellContent): number | undefined {
  const value = numberOf(typeof content === "string" ? content.replace(/^\D+/, "").replace(/\s*trở lên.*$/iu, "") : content);
  return value !== undefined && value <= 1 ? value * 100 : value;
}

/** Decisions assign "trên"; only a word for "from … up" says otherwise. */
function comparisonOf(text: string): Target["comparison"] {
  return /(^|\s)từ(\s|$)|(^|\s)tu(\s|$)|trở lên|at ?least|>=|≥/iu.test(text.normalize("NFC")) ? "atLeast" : "above";
}

function numberOf(content: CellContent): number | undefined {
  return typeof content === "number" ? content : parseVietnameseNumber(textOf(content));
}

function textOf(content: CellContent): string {
  return typeof content === "string" || typeof content === "number" ? String(content).normalize("NFC") : "";
}
