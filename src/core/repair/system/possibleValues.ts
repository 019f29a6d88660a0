import { setOf, type VariableSet } from "./editSystem";
import type { Figures } from "./figures";
import { coefficientOf, type LinearForm } from "./linearForm";
import { missingSet } from "./localisation";
import type { PreparedSystem } from "./preparedSystem";
import { residual } from "./residual";

/** Which values a free figure may take, on the grid. `determined` is set when the conditions leave one value only. */
export interface PossibleValues {
  readonly determined: number | undefined;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The values that a figure may take when it and the other figures of a set are free, and the rest is as it stands.
 * A value that is not whole on the grid, or too large to be exact, is no value: then `lower` is above `upper`.
 */
export function possibleValues(system: PreparedSystem, figures: Figures, free: { readonly set: VariableSet; readonly variable: number }): PossibleValues {
  const others = (free.set | missingSet(figures)) & ~setOf(free.variable);
  const values = Float64Array.from(figures.values);
  values[free.variable] = 0;
  const zeroed = { values, scale: figures.scale };
  const forms = system.withoutFree(others).filter((form) => coefficientOf(form, free.variable) !== 0);
  const equality = forms.find((form) => form.isEquality);
  if (equality) return only(-residual(equality, zeroed) / coefficientOf(equality, free.variable));
  const { lower, upper } = bounds(forms, zeroed, free.variable);
  return lower === upper ? only(lower) : { determined: undefined, lower, upper };
}

function bounds(forms: readonly LinearForm[], figures: Figures, variable: number): { readonly lower: number; readonly upper: number } {
  let lower = Number.NEGATIVE_INFINITY;
  let upper = Number.POSITIVE_INFINITY;
  for (const form of forms) {
    const coefficient = coefficientOf(form, variable);
    const bound = (form.tolerance * figures.scale - residual(form, figures)) / coefficient;
    if (coefficient > 0) upper = Math.min(upper, bound);
    else lower = Math.max(lower, bound);
  }
  return { lower, upper };
}

function only(value: number): PossibleValues {
  if (Number.isSafeInteger(value)) return { determined: value === 0 ? 0 : value, lower: value, upper: value };
  return { determined: undefined, lower: Number.POSITIVE_INFINITY, upper: Number.NEGATIVE_INFINITY };
}
