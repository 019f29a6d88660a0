import { countIndicators, partsOfKey, type Indicator } from "../../model/indicator";
import type { FigureColumn, RecordSet } from "../../model/records";

const counted: ReadonlySet<Indicator> = new Set<Indicator>(countIndicators);

/** The columns of a table that add up, of any side and period. */
export function countColumns({ columns }: Pick<RecordSet, "columns">): readonly FigureColumn[] {
  return [...columns.values()].filter(({ key }) => counted.has(partsOfKey(key).indicator));
}
