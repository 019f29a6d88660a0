import type { TableCheck } from "../outcome/outcome";
import { tableRemark } from "../outcome/tableRemark";

/** The table says which period it is of: without it neither the edition of the forms nor the targets are certain. */
export const periodMissing: TableCheck<"periodMissing"> = {
  per: "table",
  run: (_, table) => tableRemark(table, table.set.period === undefined, { code: "periodMissing", facts: {} }),
};
