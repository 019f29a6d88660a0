import { provinceNamed, type RecordSet } from "../../core";
import { provinceOf, type NamedFile } from "./provinceOf";

/** The rows of a table that speak of one province. */
export interface UnitRow {
  readonly unit: string;
  /** The record itself, or the parts that make it up where no record does. */
  readonly recordIndexes: readonly number[];
  /** Set where the table lists the offices of this province and of no other. */
  readonly isWholeTable?: true;
}

/** The provinces that a table speaks of: each by its own row, or the one whose offices it lists. */
export function unitRows(table: RecordSet, file: NamedFile): readonly UnitRow[] {
  const day = table.period?.to;
  const provinces = table.records.flatMap(({ unit, role }, index) =>
    role === "unit" && unit !== undefined && provinceNamed(unit, day)?.name === unit ? [{ unit, recordIndexes: [index] }] : [],
  );
  if (provinces.length > 0) return provinces;
  const unit = provinceOf(table, file);
  return unit === undefined ? [] : [{ unit, recordIndexes: wholeOf(table), isWholeTable: true }];
}

/** The total of a table as it is reported; where there is none, the units at its top. */
function wholeOf({ records }: RecordSet): readonly number[] {
  const total = records.findIndex(({ role, parentIndex }) => role === "total" && parentIndex === undefined);
  if (total >= 0) return [total];
  return records.flatMap(({ role, parentIndex }, index) => (role !== "detail" && parentIndex === undefined ? [index] : []));
}
