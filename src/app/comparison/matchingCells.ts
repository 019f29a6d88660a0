import { cellOf, matchKey, type CellRef, type RecordSet } from "../../core";

/** The same figure in two versions of a sheet. */
export interface CellPair {
  readonly before: CellRef;
  readonly after: CellRef;
}

/** The cells of a sheet that hold the same figure of the same record in both versions, whatever was inserted or put in another order. */
export function matchingCells(sheet: string, before: readonly RecordSet[], after: readonly RecordSet[]): readonly CellPair[] {
  const [earlier, later] = [before, after].map((tables) => tables.filter((table) => touches(table, sheet)));
  const open = new Set(earlier);
  return (later ?? []).flatMap((table) => {
    const partner = [...open].find((other) => isLike(other, table));
    if (!partner) return [];
    open.delete(partner);
    return pairsOf(partner, table).filter((pair) => pair.before.sheet === sheet && pair.after.sheet === sheet);
  });
}

function touches(table: RecordSet, sheet: string): boolean {
  return table.sheet === sheet || [...table.columns.values()].some((column) => column.sheet === sheet);
}

/** Tables that share most of their records and a column are two versions of one table. */
function isLike(one: RecordSet, other: RecordSet): boolean {
  const [names, others] = [recordNames(one), recordNames(other)];
  const known = new Set(names);
  const shared = others.filter((name) => known.has(name)).length;
  return one.orientation === other.orientation && shared * 2 >= Math.min(names.length, others.length) && [...other.columns.keys()].some((key) => one.columns.has(key));
}

function pairsOf(before: RecordSet, after: RecordSet): readonly CellPair[] {
  const places = new Map(recordNames(before).map((name, index) => [name, index]));
  return recordNames(after).flatMap((name, recordIndex) => {
    const earlierIndex = places.get(name);
    if (earlierIndex === undefined) return [];
    const figures = [...after.columns.values()].flatMap((column): readonly CellPair[] => {
      const earlier = before.columns.get(column.key);
      return earlier ? [{ before: cellOf(earlier, earlierIndex), after: cellOf(column, recordIndex) }] : [];
    });
    const [was, is] = [before.records[earlierIndex]?.labelAt, after.records[recordIndex]?.labelAt];
    return [...(was && is ? [{ before: was, after: is }] : []), ...figures];
  });
}

/** Every record by its label below the labels that it belongs to; the second of two alike is told by its number. */
function recordNames({ records }: RecordSet): readonly string[] {
  const counts = new Map<string, number>();
  const paths: string[] = [];
  records.forEach(({ label, parentIndex }) => paths.push(`${parentIndex === undefined ? "" : (paths[parentIndex] ?? "")}/${matchKey(label)}`));
  return paths.map((path) => {
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    return `${path}#${count}`;
  });
}
