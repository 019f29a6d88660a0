import { editionFor, partsOfKey, type EditionId, type MoneyUnit, type Period, type RecordSet } from "../../core";

/** Tables that were understood alike: the same period, under the same edition of the forms, in the same unit of money. */
export interface Understanding {
  readonly period: Period | undefined;
  readonly edition: EditionId;
  /** "none" for tables without money. */
  readonly moneyUnit: MoneyUnit | "unknown" | "none";
  readonly recordCount: number;
  readonly tables: readonly RecordSet[];
}

/** What was understood of the tables, the commonest first, so that the odd one out stands apart. An edition that a person chose is that of all. */
export function understandings(tables: readonly RecordSet[], chosenEdition?: EditionId): readonly Understanding[] {
  const groups = new Map<string, RecordSet[]>();
  for (const table of tables) {
    const { year, months, to } = table.period ?? {};
    const key = JSON.stringify([year, months, to, moneyUnitOf(table)]);
    groups.set(key, [...(groups.get(key) ?? []), table]);
  }
  return [...groups.values()].map((group) => understandingOf(group, chosenEdition)).sort((one, other) => other.tables.length - one.tables.length);
}

function understandingOf(tables: readonly RecordSet[], chosenEdition: EditionId | undefined): Understanding {
  const period = tables[0]?.period;
  return {
    period,
    edition: chosenEdition ?? editionFor(period).id,
    moneyUnit: tables[0] === undefined ? "none" : moneyUnitOf(tables[0]),
    recordCount: recordCountOf(tables),
    tables,
  };
}

/** How many rows of figures there are in all. */
export function recordCountOf(tables: readonly RecordSet[]): number {
  return tables.reduce((count, { records }) => count + records.length, 0);
}

function moneyUnitOf({ columns, moneyUnit }: RecordSet): Understanding["moneyUnit"] {
  if (moneyUnit !== undefined) return moneyUnit;
  return [...columns.keys()].some((key) => partsOfKey(key).side === "money") ? "unknown" : "none";
}
