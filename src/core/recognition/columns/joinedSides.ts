import { partsOfKey, type Side } from "../../model/indicator";
import { noMemory, type Memory, type Purpose } from "../../model/memory";
import type { FigureColumn, RecordSet, RemarkColumn } from "../../model/records";
import { matchKey } from "../../text/matchKey";

/**
 * Joins a table of cases with the table of money that lists the same units for the same period, wherever it stands, so that the two sides of
 * a unit are one record. Tables whose units differ in any way stay apart.
 */
export function joinedSides(tables: readonly RecordSet[], memory: Memory = noMemory): readonly RecordSet[] {
  const open = new Map<string, RecordSet[]>();
  const joined = new Map<RecordSet, RecordSet | undefined>();
  const sideOf = new Map<RecordSet, Side>();
  for (const table of tables) {
    const { side, units } = memory.kept(halfOfTable, { about: table, from: [] }, () => halfTable(table));
    if (side === undefined) continue;
    sideOf.set(table, side);
    const partners = open.get(units) ?? [];
    const partner = partners.find((other) => sideOf.get(other) !== side && isOfSamePeriod(other, table) && !joined.has(other));
    if (partner) {
      joined.set(partner, memory.kept(tableOfBothSides, { about: partner, from: [table] }, () => joinedTable(partner, table)));
      joined.set(table, undefined);
    } else open.set(units, [...partners, table]);
  }
  return tables.flatMap((table) => (joined.has(table) ? (joined.get(table) ?? []) : table));
}

/** What a table is known by where it may be one side of another: the only side that it shows, and its units. */
interface Half {
  readonly side: Side | undefined;
  readonly units: string;
}

const halfOfTable: Purpose<Half> = { name: "what a table is joined by" };
const tableOfBothSides: Purpose<RecordSet> = { name: "a table joined with its other side" };

function halfTable(table: RecordSet): Half {
  const side = onlySideOf(table);
  return { side, units: side === undefined ? "" : unitsKey(table) };
}

function onlySideOf({ columns, orientation }: RecordSet): Side | undefined {
  if (orientation === "recordsInColumns") return undefined;
  const sides = new Set([...columns.keys()].map((key) => partsOfKey(key).side));
  return sides.size === 1 ? [...sides][0] : undefined;
}

/** The units in any order. Two rows of one name leave it open which is which, so such a table has no key but itself. */
function unitsKey(table: RecordSet): string {
  const names = namesIn(table);
  return new Set(names).size === names.length ? [...names].sort().join("\n") : table.id;
}

/** The names of the records; where offices of several provinces are called alike, with those of their provinces. */
function namesIn({ records }: RecordSet): readonly string[] {
  const names = records.map(nameOf);
  if (new Set(names).size === names.length) return names;
  return records.map(({ parentIndex = -1, heading = "" }, index) => [names[parentIndex], matchKey(heading), names[index]].join("/"));
}

function nameOf({ unit, label, role }: RecordSet["records"][number]): string {
  return role === "total" ? "total" : matchKey(unit ?? label);
}

function isOfSamePeriod({ period: one }: RecordSet, { period: other }: RecordSet): boolean {
  if (one === undefined || other === undefined) return true;
  return one.year === other.year && one.months === other.months;
}

/** The first table with the columns of the second beside its own, in the order of the first. */
function joinedTable(first: RecordSet, second: RecordSet): RecordSet {
  const casesUnit = first.casesUnit ?? second.casesUnit;
  const places = new Map(namesIn(second).map((name, index) => [name, index]));
  const order = Int32Array.from(namesIn(first), (name) => places.get(name) ?? -1);
  return {
    ...first,
    period: first.period ?? second.period,
    moneyUnit: onlySideOf(second) === "money" ? (second.moneyUnit ?? first.moneyUnit) : (first.moneyUnit ?? second.moneyUnit),
    ...(casesUnit && { casesUnit }),
    ...joinedRemarks(first, second, order),
    ...joinedChanges(first, second, order),
    columns: new Map([...first.columns, ...[...second.columns].map(([key, column]) => [key, reordered(column, order)] as const)]),
  };
}

function reordered(column: FigureColumn, order: Int32Array): FigureColumn {
  return {
    ...column,
    values: Float64Array.from(order, (index) => column.values[index] ?? Number.NaN),
    absences: Uint8Array.from(order, (index) => column.absences[index] ?? 0),
    ...(column.texts && { texts: movedKeys(column.texts, order) }),
    ...(column.formulas && { formulas: movedKeys(column.formulas, order) }),
    rowIndexes: order.map((index) => column.rowIndexes[index] ?? -1),
    columnIndexes: order.map((index) => column.columnIndexes[index] ?? -1),
  };
}

function joinedChanges(first: RecordSet, second: RecordSet, order: Int32Array): Pick<RecordSet, "changes"> {
  const changes = [...(first.changes ?? []), ...(second.changes ?? []).map((change) => ({ ...change, column: reordered(change.column, order) }))];
  return changes.length > 0 ? { changes } : {};
}

function joinedRemarks(first: RecordSet, second: RecordSet, order: Int32Array): Pick<RecordSet, "remarks"> {
  const remarks = [...(first.remarks ?? []), ...(second.remarks ?? []).map((column) => reorderedRemarks(column, order))];
  return remarks.length > 0 ? { remarks } : {};
}

function reorderedRemarks(column: RemarkColumn, order: Int32Array): RemarkColumn {
  return { ...column, texts: movedKeys(column.texts, order), rowIndexes: order.map((index) => column.rowIndexes[index] ?? -1) };
}

/** What was kept by the index of a record, by its new index. */
function movedKeys<Kept>(kept: ReadonlyMap<number, Kept>, order: Int32Array): ReadonlyMap<number, Kept> {
  const moved = new Map<number, Kept>();
  order.forEach((before, index) => {
    const one = kept.get(before);
    if (one !== undefined) moved.set(index, one);
  });
  return moved;
}
