import type { SideFigures } from "../repair/plausibility/sideFigures";
import { median } from "../statistics/median";

/** Two records that bear each other's figures, in the order of the table. */
export interface ExchangedRows {
  readonly one: number;
  readonly two: number;
}

const figureCountMin = 3;
/** An exchanged row is at least this far from its own earlier figures, in logarithms: by half as much again. */
const distanceMin = Math.log(1.5);
/** It is so many times farther from them than units usually are, and than from those of the other row. */
const timesUsualMin = 4;
/** A row is close to earlier figures within so many times of what is usual. */
const timesUsualMax = 2;

/** The pairs of units whose figures fit each other's earlier figures as well as those of the other units fit their own, and not at all their own. */
export function exchangedRows(figures: SideFigures): readonly ExchangedRows[] {
  const { units } = figures;
  const own = new Map(units.map((unit) => [unit, distance(figures, unit, unit)]));
  const usual = median([...own.values()].filter(Number.isFinite));
  const isFar = (unit: number) => (own.get(unit) ?? 0) >= Math.max(distanceMin, timesUsualMin * usual);
  const isClose = (unit: number, other: number) => {
    const across = distance(figures, unit, other);
    return across <= timesUsualMax * usual && timesUsualMin * across <= (own.get(unit) ?? 0);
  };
  const strange = units.filter(isFar);
  const pairs = strange.flatMap((one, index) => strange.slice(index + 1).flatMap((two) => (isClose(one, two) && isClose(two, one) ? [{ one, two }] : [])));
  return pairs.filter(({ one, two }) => pairs.filter((pair) => [pair.one, pair.two].some((unit) => unit === one || unit === two)).length === 1);
}

/** How far the figures of a unit lie from the earlier ones of another, in logarithms; infinite where too few can be compared. */
function distance({ current, earlier }: SideFigures, unit: number, other: number): number {
  const moves = current.map((values, variable) => Math.abs(Math.log((values[unit] ?? Number.NaN) / (earlier[variable]?.[other] ?? Number.NaN)))).filter(Number.isFinite);
  return moves.length < figureCountMin ? Number.POSITIVE_INFINITY : median(moves);
}
