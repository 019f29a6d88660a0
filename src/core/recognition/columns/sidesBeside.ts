import { rateIndicators, sides, type Indicator, type Side } from "../../model/indicator";
import type { ColumnReading } from "./columnReading";

const rates: ReadonlySet<string | undefined> = new Set<string>(rateIndicators);

/**
 * The sides of rates that name none, where each side's columns are followed by one of them: "Xong (việc) | Tỷ lệ | Xong (tiền) | Tỷ lệ".
 * Two at the end of a table, or one for both sides, remain open.
 */
export function sidesBeside(readings: readonly ColumnReading[], indicators: readonly (Indicator | undefined)[]): readonly (Side | undefined)[] {
  const found: (Side | undefined)[] = [];
  const takers = new Map<string, (Side | undefined)[]>();
  let side: Side | undefined;
  readings.forEach((reading, index) => {
    side = reading.side ?? side;
    const isOpen = reading.side === undefined && rates.has(indicators[index]);
    found.push(isOpen ? side : undefined);
    if (isOpen) takers.set(nameOf(reading, indicators[index]), [...(takers.get(nameOf(reading, indicators[index])) ?? []), side]);
  });
  return found.map((taken, index) => {
    const all = takers.get(nameOf(readings[index], indicators[index])) ?? [];
    return all.length === sides.length && sides.every((each) => all.includes(each)) ? taken : undefined;
  });
}

/** The same for the same figure of the same time. */
function nameOf(reading: ColumnReading | undefined, indicator: Indicator | undefined): string {
  return [indicator, reading?.basis, reading?.year, reading?.period?.months].join(" ");
}
