import type { FigureColumn, RecordSet } from "../../model/records";
import { hierarchyOf } from "../../rules/table/hierarchy";
import { sumNoise } from "../table/totalGaps";

/**
 * Works out the live totals of a column anew, once the texts in it are numbers: a formula that adds up the numbers among its rows adds up the
 * others as soon as they are numbers too. A formula that holds anything else stays as it is.
 */
export function liveSums({ records }: RecordSet): (written: FigureColumn, meant: FigureColumn) => FigureColumn {
  const { childrenOf } = hierarchyOf(records);
  const totals = inOrderFromBelow(records.keys(), childrenOf);
  return (written, meant) => {
    const values = meant.values.slice();
    for (const total of totals) {
      const sumIn = (figures: Float64Array) => childrenOf(total).reduce((sum, row) => sum + (Number.isNaN(figures[row]) ? 0 : (figures[row] as number)), 0);
      const isLive = written.formulas?.has(total) === true && Math.abs((written.values[total] as number) - sumIn(written.values)) <= sumNoise;
      if (isLive) values[total] = sumIn(values);
    }
    return { ...meant, values };
  };
}

/** The records that add up others, those below before those above. */
function inOrderFromBelow(records: Iterable<number>, childrenOf: (record: number) => readonly number[]): readonly number[] {
  const ordered = new Set<number>();
  const add = (record: number): void => {
    if (ordered.has(record) || childrenOf(record).length === 0) return;
    childrenOf(record).forEach(add);
    ordered.add(record);
  };
  for (const record of records) add(record);
  return [...ordered];
}
