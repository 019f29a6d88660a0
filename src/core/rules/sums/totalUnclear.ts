import type { TotalUnclearReason } from "../../model/facts";
import { countIndicators, partsOfKey } from "../../model/indicator";
import type { FigureColumn } from "../../model/records";
import { exactSum } from "../../numbers/exactSum";
import { labelCell } from "../table/labelCell";
import type { Breach, TableCheck } from "../outcome/outcome";
import type { TableUnderCheck } from "../table/tableUnderCheck";
import { valueOf } from "../table/terms";

/** Fewer rows than this make no total worth asking about. */
const addendCountMin = 3;
/** So many columns have to add up before a row is taken for a total by its figures alone. */
const columnCountMin = 2;

/**
 * What a table adds up is clear: each row that is called a total has rows that add up to it and no other total claims, and no row is the sum of
 * all the others without being called so. Otherwise the sum of the rows goes unchecked.
 */
export const totalUnclear: TableCheck<"totalUnclear"> = {
  per: "table",
  run: (_, table) => {
    const { records } = table.set;
    const units = records.filter(({ role }) => role === "unit");
    if (units.length < addendCountMin) return { lacking: [] };
    const idle = idleTotals(table);
    const unnamed = table.hierarchy.hasTotals || idle.length > 0 ? undefined : unnamedTotal(table);
    const breaches = unnamed === undefined ? idle : [breachOf(table, unnamed, { reason: "notCalledTotal", otherIndex: undefined })];
    const totalCount = records.filter(({ role }) => role === "total").length;
    return { passed: Math.max(1, totalCount) - idle.length, failed: breaches.length, undecided: 0, breaches };
  },
};

/** Rows called totals that nothing adds up to. */
function idleTotals(table: TableUnderCheck): readonly Breach[] {
  const { records } = table.set;
  const { childCounts } = table.hierarchy;
  const adding = records.findIndex(({ role }, index) => role === "total" && (childCounts[index] ?? 0) > 0);
  const idle = records.flatMap(({ role }, index) => (role === "total" && childCounts[index] === 0 && hasFigures(table, index) ? [index] : []));
  const otherIndex = adding < 0 ? undefined : adding;
  return idle.map((index) => breachOf(table, index, { reason: otherIndex === undefined ? "addsNothing" : "secondTotal", otherIndex }));
}

function hasFigures({ set }: TableUnderCheck, recordIndex: number): boolean {
  return [...set.columns.values()].some((column) => !Number.isNaN(valueOf(column, recordIndex)));
}

/** The first or the last row, where it is the sum of all others in every count that it states. */
function unnamedTotal(table: TableUnderCheck): number | undefined {
  const last = table.set.records.length - 1;
  const counts = [...table.set.columns.values()].filter(({ key }) => countIndicators.some((indicator) => indicator === partsOfKey(key).indicator));
  return [last, 0].find((index) => {
    const stated = counts.filter((column) => valueOf(column, index) > 0);
    return stated.length >= columnCountMin && stated.every((column) => isSumOfOthers(column, index));
  });
}

function isSumOfOthers({ values }: FigureColumn, recordIndex: number): boolean {
  const others = values.filter((value, index) => index !== recordIndex && value === value);
  return others.length >= addendCountMin - 1 && exactSum(others) === values[recordIndex];
}

interface Unclear {
  readonly reason: TotalUnclearReason;
  readonly otherIndex: number | undefined;
}

function breachOf(table: TableUnderCheck, recordIndex: number, { reason, otherIndex }: Unclear): Breach {
  const labelOf = (index: number) => table.set.records[index]?.label ?? "";
  const otherLabel = otherIndex === undefined ? "" : labelOf(otherIndex);
  return {
    report: { code: "totalUnclear", facts: { label: labelOf(recordIndex), reason, otherLabel } },
    cells: otherIndex === undefined ? [labelCell(table, recordIndex)] : [labelCell(table, recordIndex), labelCell(table, otherIndex)],
    recordIndex,
    side: undefined,
    subject: "total",
    indicators: [],
    effect: 0,
  };
}
