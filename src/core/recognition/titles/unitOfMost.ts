import type { MoneyUnit } from "../../model/moneyUnit";
import type { ColumnReading } from "../columns/columnReading";

/** The unit of money that most columns name themselves, of several the first one. */
export function unitOfMost(readings: readonly ColumnReading[]): MoneyUnit | undefined {
  const counts = new Map<MoneyUnit, number>();
  for (const { moneyUnit } of readings) if (moneyUnit !== undefined) counts.set(moneyUnit, (counts.get(moneyUnit) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}

/** Whether a column names another unit than most do: its figures cannot be added to theirs. */
export function isOfOtherUnit({ moneyUnit }: ColumnReading, unit: MoneyUnit | undefined): unit is MoneyUnit {
  return moneyUnit !== undefined && unit !== undefined && moneyUnit !== unit;
}
