import { countColumns } from "./countColumns";
import type { TableUnderCheck } from "./tableUnderCheck";

/** So many figures are not the same in two rows by chance … */
const figureCountMin = 3;
/** … unless they are small. */
const figureMin = 10;

/** Two rows of a table that bear the same figures, in the order of the sheet. */
export interface TwinRows {
  readonly first: number;
  readonly second: number;
}

/** Several totals of a table may ask for them. They go with it. */
const knownTwins = new WeakMap<TableUnderCheck, readonly TwinRows[]>();

/** Rows with the same figures in every column that adds up, where enough of them are large. A row of sums is no twin of the only row that it adds up. */
export function twinRows(table: TableUnderCheck): readonly TwinRows[] {
  const known = knownTwins.get(table) ?? twinsAmong(table);
  knownTwins.set(table, known);
  return known;
}

function twinsAmong({ set, hierarchy }: TableUnderCheck): readonly TwinRows[] {
  const columns = countColumns(set);
  const firstOf = new Map<string, number>();
  const twins: TwinRows[] = [];
  for (let record = 0; record < set.records.length; record += 1) {
    const figures = columns.map(({ values }) => values[record] ?? Number.NaN);
    if (hierarchy.childCounts[record] !== 0 || figures.filter((value) => value >= figureMin).length < figureCountMin) continue;
    const key = figures.join();
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, record);
    else twins.push({ first, second: record });
  }
  return twins;
}
