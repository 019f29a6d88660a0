import type { Change } from "../explanation/recordUnderRepair";
import type { SideUnderRepair } from "./sideUnderRepair";

/** Nobody slips on a key in a cell that is worked out: what is wrong in it came from elsewhere. */
const logFormulaIsWrong = -8;

/** How much worse, as a logarithm, changes are for blaming cells that hold formulas. */
export function formulaSupport({ columns }: Pick<SideUnderRepair, "columns">, record: number, changes: readonly Change[]): number {
  return logFormulaIsWrong * changes.filter(({ variable }) => columns[variable]?.formulas?.has(record) === true).length;
}
