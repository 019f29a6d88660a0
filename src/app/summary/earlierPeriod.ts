import { compareTables, isNoValue, type ComparedCount, type ComparedSide, type ComparedTable, type EarlierParts, type RecordPlace, type RecordSet, type Side, type TableComparison } from "../../core";
import { provinceOfTable } from "./provinceOfTable";

/** What the rate of the same period last year is made of, for each record of some tables, wherever among them it stands: in other sheets or in earlier columns. */
export function earlierPeriod(tables: readonly RecordSet[]): (place: RecordPlace, side: Side) => EarlierParts | undefined {
  const all = tables.map(comparedTable);
  const comparisons = new Map<RecordSet, TableComparison | undefined>();
  const comparisonOf = (set: RecordSet): TableComparison | undefined => {
    if (!comparisons.has(set)) comparisons.set(set, comparison(set));
    return comparisons.get(set);
  };
  const comparison = (set: RecordSet): TableComparison | undefined => {
    const now = all.find((table) => table.set === set);
    const result = now && compareTables(now, all.filter((table) => table !== now), { basis: "samePeriodLastYear" });
    return result?.kind === "compared" ? result : undefined;
  };
  return ({ set, recordIndex }, side) => {
    const unit = comparisonOf(set)?.units.find((each) => each.recordIndex === recordIndex);
    const compared = unit?.sides.find((each) => each.side === side);
    return compared && earlierParts(compared);
  };
}

function comparedTable(set: RecordSet): ComparedTable {
  const province = provinceOfTable(set);
  return province === undefined ? { set } : { set, province };
}

/** The parts of the earlier rate, where none of them is missing. A table without an "xong" column has it in two or three. */
function earlierParts({ counts }: ComparedSide): EarlierParts | undefined {
  const counted = (...names: readonly ComparedCount["indicator"][]) => names.flatMap((name) => counts.find(({ indicator }) => indicator === name) ?? []);
  const finished = counted("finished").length > 0 ? counted("finished") : counted("enforced", "terminated", "reduced");
  const eligible = counted("eligible");
  if (finished.length === 0 || eligible.length === 0) return undefined;
  const parts = { finished: sumBefore(finished), eligible: sumBefore(eligible), finishedAt: finished.flatMap(({ beforeAt }) => beforeAt), eligibleAt: eligible.flatMap(({ beforeAt }) => beforeAt) };
  return Number.isNaN(parts.finished + parts.eligible) ? undefined : parts;
}

function sumBefore(counts: readonly ComparedCount[]): number {
  return counts.reduce((sum, { before }) => sum + (isNoValue(before) ? NaN : before), 0);
}
