import type { RecordInfo } from "../../model/records";

/** Which rows add up to which. */
export interface Hierarchy {
  /** The index of the row whose total includes each row, or −1. */
  readonly parents: Int32Array;
  /** How many rows add up to each row; 0 for a row that is no sum. */
  readonly childCounts: Int32Array;
  /** Whether any row is the sum of others. */
  readonly hasTotals: boolean;
  readonly childrenOf: (recordIndex: number) => readonly number[];
}

/**
 * Reads the parents of rows as sums. Rows of role "detail" add up to their parent only where nothing else does and there are
 * several of them: a single "trong đó" row is a part of its parent and not the whole.
 */
export function hierarchyOf(records: readonly RecordInfo[]): Hierarchy {
  const addends = new Map([...childrenByParent(records)].map(([parent, indexes]) => [parent, addendsOf(records, indexes)]));
  const parents = new Int32Array(records.length).fill(-1);
  const childCounts = new Int32Array(records.length);
  for (const [parent, indexes] of addends) {
    childCounts[parent] = indexes.length;
    for (const index of indexes) parents[index] = parent;
  }
  return { parents, childCounts, hasTotals: [...addends.values()].some(({ length }) => length > 0), childrenOf: (index) => addends.get(index) ?? [] };
}

function childrenByParent(records: readonly RecordInfo[]): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  for (let index = 0; index < records.length; index += 1) {
    const parentIndex = records[index]?.parentIndex;
    if (parentIndex === undefined || parentIndex === index || records[parentIndex] === undefined) continue;
    const siblings = children.get(parentIndex);
    if (siblings) siblings.push(index);
    else children.set(parentIndex, [index]);
  }
  return children;
}

function addendsOf(records: readonly RecordInfo[], indexes: readonly number[]): readonly number[] {
  const units = indexes.filter((index) => records[index]?.role !== "detail");
  if (units.length > 0) return units;
  return indexes.length > 1 ? indexes : [];
}
