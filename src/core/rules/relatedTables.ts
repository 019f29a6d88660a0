import { bases, sides, type Basis, type FigureKey, type Side } from "../model/indicator";
import type { RecordSet } from "../model/records";

/**
 * The other tables that may have a say in what is found in a table: those of another period, and, where it lacks the có điều kiện of a
 * side, those of the same period that show this side. No other table changes what is found in it.
 */
export function relatedTables(tables: readonly RecordSet[]): (set: RecordSet) => readonly RecordSet[] {
  const shown = new Map(tables.map((set) => [set, prefixesOf(set)]));
  return (set) => {
    const lacking = lackingOf(set, shown.get(set) ?? prefixesOf(set));
    const isRelated = (other: RecordSet) => (isOfSamePeriod(set, other) ? lacking.some((prefix) => shown.get(other)?.has(prefix)) : set.period !== undefined && other.period !== undefined);
    return tables.filter((other) => other !== set && isRelated(other));
  };
}

type Prefix = "" | `${Exclude<Basis, "current">}:`;
type SidePrefix = `${Prefix}${Side}.`;

/** What the keys of the figures that a table shows begin with. */
function prefixesOf({ columns }: RecordSet): ReadonlySet<SidePrefix> {
  const keys = [...columns.keys()];
  return new Set(bases.flatMap((basis) => sides.map((side) => prefixOf(basis, side))).filter((prefix) => keys.some((key) => key.startsWith(prefix))));
}

/** The sides that a table would have to look for elsewhere, to tell a rate of theirs from one of its own. */
function lackingOf({ columns }: RecordSet, shown: ReadonlySet<SidePrefix>): readonly SidePrefix[] {
  return bases.flatMap((basis) =>
    sides.flatMap((side) => {
      const other = prefixOf(basis, side === "cases" ? "money" : "cases");
      return shown.has(prefixOf(basis, side)) && !columns.has(`${other}eligible` as FigureKey) ? [other] : [];
    }),
  );
}

function prefixOf(basis: Basis, side: Side): SidePrefix {
  return `${basis === "current" ? "" : (`${basis}:` as const)}${side}.`;
}

function isOfSamePeriod({ period: one }: RecordSet, { period: other }: RecordSet): boolean {
  return one?.year === other?.year && one?.months === other?.months;
}
