import type { RecordInfo } from "../model/records";
import { provinceNamed } from "../units/provinceNamed";

/** Fewer provinces than this may be districts of the same names. */
const provinceCountMin = 3;

/** Whether the rows of a table are provinces: at least three are, and most of the units. */
export function isProvincesTable(records: readonly RecordInfo[]): boolean {
  const units = records.filter(({ role }) => role === "unit");
  const named = units.filter(({ unit, label }) => provinceNamed(unit ?? label) !== undefined);
  return named.length >= provinceCountMin && named.length * 2 > units.length;
}
