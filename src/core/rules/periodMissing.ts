import type { TableCheck } from "./outcome";
import { tableRemark } from "./tableRemark";

/** The table says which period it is of: without it neither the edition of the forms nor the targets are certain. */
export const periodMissing: TableCheck<"periodMissing"> = {
  per: "table",
  run: (_, table) => tableRemark(table, table.set.period === undefined, { code: "periodMissing", facts: {} }),
};
