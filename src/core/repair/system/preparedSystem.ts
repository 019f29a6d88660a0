import type { EditSystem, Variable, VariableSet } from "./editSystem";
import { eliminated } from "./elimination";
import { linearForm, type LinearForm } from "./linearForm";

/** A system with its consequences, which are worked out once for each set of free variables and then used for every record. */
export interface PreparedSystem {
  readonly variables: readonly Variable[];
  readonly forms: readonly LinearForm[];
  /** Everything that the other variables must satisfy so that the free ones can be chosen: no free variable is left in it. */
  readonly withoutFree: (free: VariableSet) => readonly LinearForm[];
}

/** Makes a system ready for many records. */
export function preparedSystem({ variables, conditions }: EditSystem): PreparedSystem {
  const forms = [...conditions.map(linearForm), ...variables.flatMap(notNegative)];
  const known = new Map<VariableSet, readonly LinearForm[]>([[0, forms]]);
  const withoutFree = (free: VariableSet): readonly LinearForm[] => {
    const before = known.get(free);
    if (before) return before;
    const last = 31 - Math.clz32(free);
    const result = eliminated(withoutFree(free & ~(1 << last)), last);
    known.set(free, result);
    return result;
  };
  return { variables, forms, withoutFree };
}

function notNegative({ isNonNegative }: Variable, variable: number): readonly LinearForm[] {
  return isNonNegative ? [linearForm({ kind: "inequality", terms: [{ variable, coefficient: -1 }], constant: 0, tolerance: 0 })] : [];
}

/** What is left to demand where some figures follow from the others: they are free for good. */
export function withFollowing(system: PreparedSystem, following: VariableSet): PreparedSystem {
  if (following === 0) return system;
  return { variables: system.variables, forms: system.withoutFree(following), withoutFree: (free) => system.withoutFree(free | following) };
}
