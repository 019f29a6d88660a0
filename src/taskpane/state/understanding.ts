import type { MoneyUnit, Period, RecordSet } from "../../core";

/** Tables that were understood alike: the same period and the same unit of money. */
export interface Understanding {
  readonly period: Period | undefined;
  readonly moneyUnit: MoneyUnit | undefined;
  readonly recordCount: number;
  readonly tables: readonly RecordSet[];
}

/** What was understood of the tables, the commonest first, so that the odd one out stands apart. */
export function understandings(tables: readonly RecordSet[]): readonly Understanding[] {
  const groups = new Map<string, RecordSet[]>();
  for (const table of tables) {
    const key = understandingKey(table);
    groups.set(key, [...(groups.get(key) ?? []), table]);
  }
  return [...groups.values()].map(understandingOf).sort((one, other) => other.tables.length - one.tables.length);
}

function understandingKey({ period, moneyUnit }: RecordSet): string {
  return JSON.stringify([period?.year, period?.months, period?.to, moneyUnit]);
}

function understandingOf(tables: readonly RecordSet[]): Understanding {
  const recordCount = tables.reduce((count, { records }) => count + records.length, 0);
  return { period: tables[0]?.period, moneyUnit: tables[0]?.moneyUnit, recordCount, tables };
}
