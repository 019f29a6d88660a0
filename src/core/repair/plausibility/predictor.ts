import { locationScale } from "../../statistics/robustScale";
import type { SideFigures } from "./sideFigures";

/** Comparing fewer units than this tells nothing of what is usual. */
export const unitCountMin = 8;

/**
 * A way to expect a figure of a record: from an earlier period, from another figure of the record, or from both.
 * The expectation is in logarithms, since offices differ by size and not by amount.
 */
export interface Predictor {
  /** The figure of the same record that the expectation leans on. */
  readonly anchor: number | undefined;
  readonly unitCount: number;
  readonly location: number;
  readonly scale: number;
  /** What the record itself brings; NaN where a figure for it is missing. The expected logarithm is this plus the location. */
  readonly base: (record: number) => number;
}

/** The logarithm of a figure. Half a unit keeps a zero finite. */
export function logOf(value: number): number {
  return value < 0 ? Number.NaN : Math.log(value + 0.5);
}

/** Every way to expect a figure that rests on enough units, the sharpest first. */
export function predictors(figures: SideFigures, variable: number): readonly Predictor[] {
  const anchors = figures.current.map((_, anchor) => anchor).filter((anchor) => anchor !== variable);
  const bases = [
    { anchor: undefined, base: fromEarlier(figures, variable) },
    ...anchors.map((anchor) => ({ anchor, base: fromBoth(figures, variable, anchor) })),
    ...anchors.map((anchor) => ({ anchor, base: fromAnchor(figures, anchor) })),
  ];
  return bases.flatMap(({ anchor, base }) => measured({ figures, variable, anchor, base })).sort((one, other) => one.scale - other.scale);
}

/** The way to expect a figure from an earlier period of its own; none where that rests on too few units. */
export function earlierPredictor(figures: SideFigures, variable: number): readonly Predictor[] {
  return measured({ figures, variable, anchor: undefined, base: fromEarlier(figures, variable) });
}

interface Unmeasured {
  readonly figures: SideFigures;
  readonly variable: number;
  readonly anchor: number | undefined;
  readonly base: Predictor["base"];
}

/** No expectation is sharper than this: a table where all units move alike has no errors to teach what an error is. */
const scaleMin = 0.01;

function measured({ figures, variable, anchor, base }: Unmeasured): readonly Predictor[] {
  const column = figures.current[variable];
  const residuals = sample(figures.units).map((unit) => logOf(column?.[unit] ?? Number.NaN) - base(unit)).filter((value) => !Number.isNaN(value));
  if (residuals.length < unitCountMin) return [];
  const { location, scale } = locationScale(residuals);
  return [{ anchor, unitCount: residuals.length, location, scale: Math.max(scale, scaleMin), base }];
}

/** What is usual among thousands of records shows in some hundreds of them, evenly taken. */
const sampleSize = 400;

function sample(units: readonly number[]): readonly number[] {
  if (units.length <= sampleSize) return units;
  return Array.from({ length: sampleSize }, (_, place) => units[Math.floor((place * units.length) / sampleSize)] ?? 0);
}

function fromEarlier({ earlier }: SideFigures, variable: number): Predictor["base"] {
  return (record) => logOf(earlier[variable]?.[record] ?? Number.NaN);
}

function fromAnchor({ current }: SideFigures, anchor: number): Predictor["base"] {
  return (record) => logOf(current[anchor]?.[record] ?? Number.NaN);
}

function fromBoth(figures: SideFigures, variable: number, anchor: number): Predictor["base"] {
  const [own, anchorNow, anchorEarlier] = [fromEarlier(figures, variable), fromAnchor(figures, anchor), fromEarlier(figures, anchor)];
  return (record) => own(record) + anchorNow(record) - anchorEarlier(record);
}
