import type { EarlierBasis } from "../../model/anomalyFacts";
import type { Basis } from "../../model/indicator";
import type { Period, PeriodLength } from "../../model/period";
import type { ColumnReading } from "../columns/columnReading";

/** The period of a table as its title tells it, and the periods that its columns name themselves. */
export interface ColumnPeriods {
  /** The period of the table's own figures; without months where only a year is known. */
  readonly year: number | undefined;
  readonly months: number | undefined;
  readonly named: readonly PeriodLength[];
}

/** Gathers the periods that the columns name. The latest is the table's own, where the title does not name one of them. */
export function columnPeriods(readings: readonly ColumnReading[], { year, period }: { readonly year: number | undefined; readonly period: Period | undefined }): ColumnPeriods {
  const named = readings.flatMap((reading) => reading.period ?? []);
  const own = named.find((length) => length.year === period?.year && length.months === period.months) ?? latest(named);
  return own ? { ...own, named } : { year, months: period?.months, named };
}

/** The latest of some periods. */
export function latest<Length extends PeriodLength>(lengths: readonly Length[]): Length | undefined {
  return lengths.reduce<Length | undefined>((last, length) => (last === undefined || order(length) > order(last) ? length : last), undefined);
}

const order = ({ year, months }: PeriodLength): number => year * 12 + months;

/**
 * When the figures of a column were counted; `undefined` where it is some other time. Of two years in a header, the later one is the table's
 * own. A column of a quarter leaves it open: no form has quarters, and its figures may be counted from 01/10 or not.
 */
export function basisOfColumn(reading: ColumnReading, periods: ColumnPeriods): Basis | undefined {
  if (reading.basis === "inMonth") return basisByPeriod(reading, periods) === "current" ? "inMonth" : undefined;
  return reading.basis ?? basisByPeriod(reading, periods);
}

function basisByPeriod(reading: ColumnReading, periods: ColumnPeriods): EarlierBasis | "current" | undefined {
  if (reading.isQuarter) return undefined;
  if (reading.period !== undefined) return basisOfPeriod(reading.period, periods);
  if (reading.year === undefined || periods.year === undefined || reading.year === periods.year) return "current";
  return reading.year === periods.year - 1 ? "samePeriodLastYear" : undefined;
}

/** The nearest earlier period of the same year is the one before; the same months a year earlier are cùng kỳ. */
function basisOfPeriod(length: PeriodLength, { year, months, named }: ColumnPeriods): EarlierBasis | "current" | undefined {
  if (length.year === year && length.months === months) return "current";
  if (length.months === months && length.year === (year ?? 0) - 1) return "samePeriodLastYear";
  const before = latest(named.filter((other) => other.year === year && other.months < (months ?? 0)));
  return before !== undefined && order(before) === order(length) ? "previousPeriod" : undefined;
}
