import type { ComparedRate, ComparedSide, ComparedUnit, CountIndicator, NoValue, RateIndicator, Side, StatedChange } from "../../core";

/** A change that the table states of a unit, with the figure that it is a change of, now and before; rates are ratios. */
export interface StatedOfUnit {
  readonly side: Side;
  readonly indicator: CountIndicator | RateIndicator;
  readonly now: number | NoValue;
  readonly before: number | NoValue;
  readonly change: StatedChange;
}

/** All changes that the table states of a unit. */
export function statedChangesOf({ sides }: ComparedUnit): readonly StatedOfUnit[] {
  return sides.flatMap(statedOfSide);
}

function statedOfSide({ side, counts, rate, eligibleShare }: ComparedSide): readonly StatedOfUnit[] {
  const ofRate = (indicator: RateIndicator, { now, before, stated }: ComparedRate) => stated.map((change) => ({ side, indicator, now, before, change }));
  return [
    ...ofRate("rate", rate),
    ...ofRate("eligibleShare", eligibleShare),
    ...counts.flatMap(({ indicator, now, before, stated }) => stated.map((change) => ({ side, indicator, now, before, change }))),
  ];
}
