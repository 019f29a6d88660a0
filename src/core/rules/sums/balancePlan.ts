import { moneyOnly } from "../../forms/identities";
import { isNeedless, type Part } from "../../forms/identity";
import type { Severity } from "../../model/finding";
import type { CountIndicator, FigureKey } from "../../model/indicator";
import type { FigureColumn } from "../../model/records";
import { leeway, type Leeway } from "../table/leeway";
import type { NotRun } from "../outcome/outcome";
import type { Rule } from "../settings";
import { keyOn, type TableSide } from "../table/tableSide";
import type { SignedColumn } from "../table/terms";

/** A balance joined to the columns of a table. */
export interface BalancePlan {
  readonly severity: Severity;
  readonly total: FigureColumn;
  readonly totalIndicator: CountIndicator;
  readonly parts: readonly SignedColumn[];
  /** The total and its parts. */
  readonly columns: readonly [FigureColumn, ...FigureColumn[]];
  readonly subject: FigureKey;
  readonly indicators: readonly CountIndicator[];
  /** The signs of parts for which the table has no column; a gap in their direction may come from there. */
  readonly absentSigns: readonly (1 | -1)[];
  readonly leeway: Leeway;
}

/** Joins a balance to the columns that a table has, or says which figures it wants. */
export function balancePlan(rule: Rule<"balance">, side: TableSide): BalancePlan | NotRun {
  const total = side.column(rule.total);
  const isReplaced = isNeedless(rule, (indicator) => side.column(indicator) !== undefined);
  const lacking = isReplaced ? [] : lackingFor(rule, side);
  if (total === undefined || isReplaced || lacking.length > 0) return { lacking };
  const parts = rule.parts.flatMap(({ indicator, sign }) => {
    const column = side.column(indicator);
    return column === undefined ? [] : [{ indicator, sign, column }];
  });
  const columns: BalancePlan["columns"] = [total, ...parts.map(({ column }) => column)];
  return {
    severity: rule.severity,
    total,
    totalIndicator: rule.total,
    parts,
    columns,
    subject: keyOn(side, rule.total),
    indicators: [rule.total, ...parts.map(({ indicator }) => indicator)],
    absentSigns: absentSigns(rule, side),
    leeway: leeway(side, { columns, addendCount: parts.length, given: rule.tolerance }),
  };
}

function lackingFor(rule: Rule<"balance">, side: TableSide): readonly string[] {
  const needed = [rule.total, ...rule.parts.filter(({ isOptional }) => !isOptional).map(({ indicator }) => indicator)];
  const missing = needed.filter((indicator) => side.column(indicator) === undefined);
  const optional = rule.parts.filter(({ isOptional }) => isOptional).map(({ indicator }) => indicator);
  const lacksAll = rule.needsOptional === true && optional.every((indicator) => side.column(indicator) === undefined);
  return [...missing, ...(lacksAll ? optional : [])].map((indicator) => keyOn(side, indicator));
}

/** The signs of optional parts without a column, unless the columns that are there make the identity complete. */
function absentSigns(rule: Rule<"balance">, side: TableSide): readonly (1 | -1)[] {
  const isThere = (indicator: CountIndicator) =>
    side.column(indicator) !== undefined || (side.side === "cases" && moneyOnly.includes(indicator));
  if (rule.completeWith.some((columns) => columns.every(isThere))) return [];
  return rule.parts.filter(({ isOptional, indicator }: Part) => isOptional === true && !isThere(indicator)).map(({ sign }) => sign);
}
