import { setOf } from "./editSystem";
import { withValue, type Figures } from "./figures";
import { coefficientOf, type LinearForm } from "./linearForm";
import { canSatisfy, missingSet } from "./localisation";
import { possibleValues } from "./possibleValues";
import type { PreparedSystem } from "./preparedSystem";
import { residual } from "./residual";

/** A missing figure that the other ones determine, on the grid. */
export interface ImpliedValue {
  readonly variable: number;
  readonly value: number;
  /** The condition that shows it, with no other missing figure in it; `undefined` where only a bound of the figure itself does. */
  readonly shownBy: LinearForm | undefined;
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
    return determined === undefined ? [] : [{ variable, value: determined, shownBy: showing(system, figures, { variable, value: determined }) }];
  });
}

/** The shortest balance that gives the value, or the shortest bound that leaves no other. */
function showing(system: PreparedSystem, figures: Figures, { variable, value }: Omit<ImpliedValue, "shownBy">): LinearForm | undefined {
  const filled = withValue(figures, variable, value);
  return system
    .withoutFree(missingSet(figures) & ~setOf(variable))
    .filter((form) => coefficientOf(form, variable) !== 0 && form.variables.length > 1 && residual(form, filled) === 0)
    .sort((one, other) => Number(other.isEquality) - Number(one.isEquality) || one.variables.length - other.variables.length)[0];
}
