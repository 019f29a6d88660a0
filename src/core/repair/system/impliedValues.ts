import type { Figures } from "./figures";
import { canSatisfy } from "./localisation";
import { possibleValues } from "./possibleValues";
import type { PreparedSystem } from "./preparedSystem";

/** A missing figure that the other ones determine, on the grid. */
export interface ImpliedValue {
  readonly variable: number;
  readonly value: number;
}

/**
 * The missing figures that the figures at hand determine. Nothing is implied by figures that contradict one another.
 *
 * @example cũ 12, mới missing, thụ lý 20 // mới 8
 */
export function impliedValues(system: PreparedSystem, figures: Figures): readonly ImpliedValue[] {
  if (!canSatisfy(system, figures, 0)) return [];
  return [...figures.values.keys()].flatMap((variable) => {
    if (!Number.isNaN(figures.values[variable])) return [];
    const { determined } = possibleValues(system, figures, { set: 0, variable });
    return determined === undefined ? [] : [{ variable, value: determined }];
  });
}
