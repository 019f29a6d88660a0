import type { Containment } from "../../forms/identity";
import type { CountIndicator } from "../../model/indicator";
import type { FigureColumn } from "../../model/records";
import { leeway, type Leeway } from "../table/leeway";
import type { NotRun } from "../outcome/outcome";
import { keyOn, type TableSide } from "../table/tableSide";
import type { SignedColumn } from "../table/terms";

/** A containment joined to the columns of a table. */
export interface ContainmentPlan {
  readonly total: CountIndicator;
  readonly whole: FigureColumn;
  readonly parts: readonly SignedColumn[];
  /** The whole and its parts. */
  readonly columns: readonly [FigureColumn, ...FigureColumn[]];
  readonly leeway: Leeway;
}

/** Joins a containment to the columns that a table has, or says which figures it wants. */
export function containmentPlan(rule: Pick<Containment, "total" | "parts" | "onlyWithout"> & { readonly tolerance?: number }, side: TableSide): ContainmentPlan | NotRun {
  if (rule.onlyWithout.some((indicator) => side.column(indicator) !== undefined)) return { lacking: [] };
  const whole = side.column(rule.total);
  const missing = [rule.total, ...rule.parts].filter((indicator) => side.column(indicator) === undefined);
  if (whole === undefined || missing.length > 0) return { lacking: missing.map((indicator) => keyOn(side, indicator)) };
  const parts = rule.parts.flatMap((indicator) => {
    const column = side.column(indicator);
    return column === undefined ? [] : [{ indicator, sign: 1 as const, column }];
  });
  const columns: ContainmentPlan["columns"] = [whole, ...parts.map(({ column }) => column)];
  return { total: rule.total, whole, parts, columns, leeway: leeway(side, { columns, addendCount: parts.length, given: rule.tolerance }) };
}
