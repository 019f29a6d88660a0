import { countIndicators } from "../../model/indicator";
import type { RecordSet } from "../../model/records";
import type { TableSide } from "../../rules/table/tableSide";
import { sumTolerance } from "../../rules/table/tolerance";
import { expectations, type Expectations } from "../plausibility/expectations";
import type { SideFigures } from "../plausibility/sideFigures";
import { variableCountMax } from "../system/editSystem";
import { preparedSystem, type PreparedSystem } from "../system/preparedSystem";
import { earlierColumns, type EarlierColumns } from "./earlierColumns";
import type { RulesUnderRepair } from "./rulesUnderRepair";
import { sideConditions, type CountColumns } from "./sideConditions";

/** One side of a table with all that is needed to explain its records. */
export interface SideUnderRepair extends CountColumns {
  readonly tableSide: TableSide;
  readonly rules: RulesUnderRepair;
  readonly system: PreparedSystem;
  /** For each condition, in the order of the system's forms, its rule and the figure that it is about. */
  readonly totals: readonly { readonly ruleId: string; readonly variable: number }[];
  readonly figures: SideFigures;
  readonly earlier: EarlierColumns | undefined;
  readonly expectations: Expectations;
  /** The variables as their columns stand in the sheet. */
  readonly columnOrder: readonly number[];
  /** By how much a figure may differ from rounding alone; 0 where figures are counted. */
  readonly rounding: number;
}

/** Prepares a side of a table; `undefined` when it shows no counts or amounts. */
export function sideUnderRepair(tableSide: TableSide, others: readonly RecordSet[], rules: RulesUnderRepair): SideUnderRepair | undefined {
  const counts = countColumns(tableSide);
  if (counts.columns.length === 0) return undefined;
  const { set, hierarchy } = tableSide.table;
  const earlier = tableSide.basis === "current" ? earlierColumns(set, tableSide.side, others) : undefined;
  const nothing = new Float64Array(set.records.length).fill(Number.NaN);
  const figures: SideFigures = {
    current: counts.columns.map(({ values }) => values),
    earlier: counts.indicators.map((indicator) => earlier?.values(indicator) ?? nothing),
    units: [...set.records.keys()].filter((record) => hierarchy.childCounts[record] === 0 && set.records[record]?.role !== "total"),
    areCounts: tableSide.side === "cases",
  };
  const variables = counts.indicators.map((id) => ({ id, weight: 1, isNonNegative: true }));
  const conditions = sideConditions({ side: tableSide, counts, rules });
  return {
    ...counts,
    tableSide,
    rules,
    system: preparedSystem({ variables, conditions: conditions.map(({ condition }) => condition) }),
    totals: conditions.map(({ ruleId, total }) => ({ ruleId, variable: counts.indicators.indexOf(total) })),
    figures,
    earlier,
    expectations: expectations(figures),
    columnOrder: inColumnOrder(counts),
    rounding: 2 * sumTolerance(tableSide, counts.columns, 1),
  };
}

function countColumns(side: TableSide): CountColumns {
  const found = countIndicators.flatMap((indicator) => {
    const column = side.column(indicator);
    return column === undefined ? [] : [{ indicator, column }];
  });
  const kept = found.slice(0, variableCountMax);
  return { indicators: kept.map(({ indicator }) => indicator), columns: kept.map(({ column }) => column) };
}

function inColumnOrder({ columns }: CountColumns): readonly number[] {
  const placeOf = (variable: number) => columns[variable]?.columnIndexes[0] ?? 0;
  return [...columns.keys()].sort((one, other) => placeOf(one) - placeOf(other));
}
