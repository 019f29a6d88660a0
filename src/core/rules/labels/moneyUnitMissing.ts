import { countIndicators, figureKey } from "../../model/indicator";
import type { TableCheck } from "../outcome/outcome";
import { tableRemark } from "../outcome/tableRemark";

/** A table with amounts says which unit of money they are in. */
export const moneyUnitMissing: TableCheck<"moneyUnitMissing"> = {
  per: "table",
  run: (_, table) => {
    const hasAmounts = countIndicators.some((indicator) => table.set.columns.has(figureKey("money", indicator)));
    if (!hasAmounts) return { lacking: ["money"] };
    return tableRemark(table, table.set.moneyUnit === undefined, { code: "moneyUnitMissing", facts: {} });
  },
};
