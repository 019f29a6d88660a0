import { readFileSync } from "node:fs";
import { dirname, join, parse } from "node:path";
import type { FigureKey } from "../../src/core";
import type { FigureSheet, SeededError, SeededSheet } from "./figureSheet";

/** The short names of a synthetic file and what they stand for. Files in this form hold many workbooks of one year, told apart by "rep". */
const keys: ReadonlyMap<string, FigureKey> = new Map([
  ["tong", "cases.accepted"],
  ["cu", "cases.carriedIn"],
  ["moi", "cases.newlyAccepted"],
  ["uythac", "cases.entrusted"],
  ["phai", "cases.toEnforce"],
  ["codk", "cases.eligible"],
  ["xong", "cases.finished"],
  ["dangtien", "cases.inProgress"],
  ["chuadk", "cases.notEligible"],
  ["chuyen", "cases.carriedOut"],
  ["t_phai", "money.toEnforce"],
  ["t_codk", "money.eligible"],
  ["t_xong", "money.finished"],
]);

/** Reads workbooks from a .csv and their errors from the ".truth.csv" beside it. */
export function publishedSheets(path: string): readonly SeededSheet[] {
  const { dir, name } = parse(path);
  const rows = csvRows(path);
  const truths = csvRows(join(dir || dirname(path), `${name}.truth.csv`));
  const workbooks = [...new Set(rows.map(({ rep }) => rep ?? ""))];
  return workbooks.map((workbook) => {
    const units = rows.filter(({ rep }) => rep === workbook);
    return { sheet: sheetOf(units), errors: truths.filter(({ rep }) => rep === workbook).map((truth) => errorOf(truth, units)) };
  });
}

type Row = Readonly<Record<string, string>>;

function sheetOf(units: readonly Row[]): FigureSheet {
  const columns = [...keys].flatMap(([name, key]): readonly (readonly [FigureKey, Float64Array])[] => [
    [key, numbersOf(units, name)],
    [`samePeriodLastYear:${key}` as FigureKey, numbersOf(units, `p_${name}`)],
  ]);
  return { labels: units.map(({ prov }) => `Tỉnh ${prov ?? ""}`), columns: new Map(columns), hasTotal: false, year: 2019 };
}

function numbersOf(units: readonly Row[], name: string): Float64Array {
  return Float64Array.from(units, (unit) => Number(unit[name]));
}

function errorOf({ prov, column = "", kind = "", true_value }: Row, units: readonly Row[]): SeededError {
  const key = keys.get(column);
  if (!key) throw new RangeError(`unknown column ${column}`);
  return { record: units.findIndex((unit) => unit.prov === prov), key, kind, trueValue: Number(true_value) };
}

function csvRows(path: string): readonly Row[] {
  const [header = "", ...lines] = readFileSync(path, "utf8").trim().split(/\r?\n/);
  const names = header.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, index) => [names[index] ?? "", cell])));
}
