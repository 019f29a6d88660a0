import { cellMap } from "../../model/cellMap";
import type { FindingCode } from "../../model/facts";
import type { Finding } from "../../model/finding";
import { partsOfKey } from "../../model/indicator";
import { cellOf, type FigureColumn } from "../../model/records";
import { countColumns } from "../../rules/table/countColumns";
import { tableSides } from "../../rules/table/tableSide";
import type { TableUnderCheck } from "../../rules/table/tableUnderCheck";
import { roundingUnit } from "../../rules/table/tolerance";
import { sumNoise } from "../table/totalGaps";

/** A finding of one code. */
export type FindingOf<Code extends FindingCode> = Extract<Finding, { readonly code: Code }>;

/** A column in which a total row misses the sum of its rows. */
export interface OffColumn {
  readonly column: FigureColumn;
  readonly finding: FindingOf<"totalRowDiffers">;
  /** The total's own figure minus the sum of its rows. */
  readonly gap: number;
}

/** A total row that misses its rows, with every column where it does. */
export interface OffTotal {
  readonly table: TableUnderCheck;
  readonly record: number;
  readonly off: readonly OffColumn[];
  /** How far rounding alone may take the gap of a column from what explains it. */
  readonly noiseOf: (column: FigureColumn) => number;
}

/** The total rows of a table that miss their rows, those inside others first. */
export function offTotals(table: TableUnderCheck, findings: readonly Finding[]): readonly OffTotal[] {
  const byRecord = new Map<number, OffColumn[]>();
  const totalOf = totalFinder(table);
  for (const finding of findings) {
    if (finding.code !== "totalRowDiffers") continue;
    const found = totalOf(finding);
    if (found) byRecord.set(found.record, [...(byRecord.get(found.record) ?? []), found.off]);
  }
  const units = new Map(tableSides(table).map((side) => [`${side.basis} ${side.side}`, side]));
  const unitOf = (column: FigureColumn) => {
    const { basis, side } = partsOfKey(column.key);
    const tableSide = units.get(`${basis} ${side}`);
    return tableSide ? roundingUnit(tableSide, [column]) : 0;
  };
  const totals = [...byRecord].map(([record, off]) => ({ table, record, off: inOrder(off), noiseOf: noiseBy(unitOf, table.hierarchy.childCounts[record] ?? 0) }));
  return totals.sort((one, other) => depthOf(table, other.record) - depthOf(table, one.record));
}

/** Roundings of many figures cancel one another, all but the root of their number. */
function noiseBy(unitOf: (column: FigureColumn) => number, addendCount: number): OffTotal["noiseOf"] {
  return (column) => sumNoise + unitOf(column) * Math.sqrt(Math.max(1, addendCount));
}

/** Finds the total and the column that a finding is about. Its cells may begin with another one, which is blamed. */
function totalFinder({ set, hierarchy }: TableUnderCheck): (finding: FindingOf<"totalRowDiffers">) => FoundTotal | undefined {
  const totals = cellMap<Omit<FoundTotal, "off"> & { readonly column: FigureColumn }>();
  for (const column of countColumns(set)) {
    hierarchy.childCounts.forEach((count, record) => count > 0 && totals.set(cellOf(column, record), { record, column }));
  }
  return (finding) => {
    const { stated, summed } = finding.facts;
    for (const cell of finding.cells) {
      const total = totals.get(cell);
      if (total && total.column.values[total.record] === stated) return { record: total.record, off: { column: total.column, finding, gap: stated - summed } };
    }
    return undefined;
  };
}

interface FoundTotal {
  readonly record: number;
  readonly off: OffColumn;
}

function inOrder(off: readonly OffColumn[]): readonly OffColumn[] {
  const placeOf = ({ column }: OffColumn) => column.columnIndexes[0] ?? 0;
  return [...off].sort((one, other) => placeOf(one) - placeOf(other));
}

function depthOf({ hierarchy }: TableUnderCheck, record: number): number {
  let depth = 0;
  for (let above = hierarchy.parents[record] ?? -1; above >= 0 && depth < hierarchy.parents.length; above = hierarchy.parents[above] ?? -1) depth += 1;
  return depth;
}
