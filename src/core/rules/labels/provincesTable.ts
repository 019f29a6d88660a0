import type { RecordInfo } from "../../model/records";
import { provinces } from "../../units/provinces";

/** Fewer provinces than this may be districts of the same names. */
const provinceCountMin = 3;
const names: ReadonlySet<string | undefined> = new Set(provinces.map(({ name }) => name));

/** Whether the rows of a table are provinces, as they were recognised: at least three are, and most of the units. */
export function isProvincesTable(records: readonly RecordInfo[]): boolean {
  let [provinceCount, unitCount] = [0, 0];
  for (const { role, unit } of records) {
    if (role !== "unit") continue;
    unitCount += 1;
    if (names.has(unit)) provinceCount += 1;
  }
  return provinceCount >= provinceCountMin && provinceCount * 2 > unitCount;
}
