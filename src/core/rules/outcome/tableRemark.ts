import type { Report } from "../../model/finding";
import type { Outcome } from "./outcome";
import { tableCell } from "../table/places";
import type { TableUnderCheck } from "../table/tableUnderCheck";

/** The outcome of looking at one thing about a whole table. */
export function tableRemark(table: TableUnderCheck, isAmiss: boolean, report: Report): Outcome {
  if (!isAmiss) return { passed: 1, failed: 0, undecided: 0, breaches: [] };
  const breach = { report, cells: [tableCell(table)] as const, recordIndex: undefined, side: undefined, subject: "table", indicators: [], effect: 0 };
  return { passed: 0, failed: 1, undecided: 0, breaches: [breach] };
}
