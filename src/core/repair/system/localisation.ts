import { setOf, variablesOf, type VariableSet } from "./editSystem";
import type { Figures } from "./figures";
import type { LinearForm } from "./linearForm";
import type { PreparedSystem } from "./preparedSystem";
import { isBroken } from "./residual";

/** A set of figures that can be changed so that every condition holds, while no smaller part of it can. */
export interface ErrorSet {
  readonly set: VariableSet;
  readonly variables: readonly number[];
  readonly weight: number;
}

/** Where the errors of a record may be. `isComplete` is false when the search was cut short: then more sets may exist. */
export interface Localisation {
  readonly errorSets: readonly ErrorSet[];
  readonly isComplete: boolean;
}

/** A search that has not ended by then belongs to a record that is wrong throughout. */
const stateCountMax = 3_000;

/**
 * All sets of figures of the least total weight whose change satisfies every condition (Fellegi and Holt).
 *
 * Each step asks for a consequence of the conditions that the figures held fixed break: one of those figures must be set free.
 * Every way to do so is followed, cheapest first, so no least set is missed. Missing figures are free and cost nothing.
 * With a slack, sets that weigh more by no more than that follow, unless a lighter set is part of them.
 */
export function localisation(system: PreparedSystem, figures: Figures, slack = 0): Localisation {
  const missing = missingSet(figures);
  const search: Search = { system, waiting: [{ set: 0, variables: [], weight: 0 }], seen: new Set([0]) };
  const errorSets: ErrorSet[] = [];
  for (let count = 0; count < stateCountMax; count++) {
    const state = takeLightest(search.waiting);
    if (!state || state.weight > weightMax(errorSets, slack)) return { errorSets: errorSets.sort(inOrder), isComplete: true };
    if (hasPartIn(errorSets, state)) continue;
    const conflict = conflictOf(system.withoutFree(state.set | missing), figures);
    if (conflict) extend(search, state, conflict);
    else errorSets.push({ ...state, variables: variablesOf(state.set) });
  }
  return { errorSets: errorSets.sort(inOrder), isComplete: false };
}

function weightMax([first]: readonly ErrorSet[], slack: number): number {
  return first ? first.weight + slack : Number.POSITIVE_INFINITY;
}

function hasPartIn(errorSets: readonly ErrorSet[], state: ErrorSet): boolean {
  return errorSets.some(({ set }) => (set & state.set) === set);
}

interface Search {
  readonly system: PreparedSystem;
  readonly waiting: ErrorSet[];
  readonly seen: Set<VariableSet>;
}

/** Every way to set one more figure of a conflict free. */
function extend({ system, waiting, seen }: Search, state: ErrorSet, conflict: LinearForm): void {
  for (const variable of conflict.variables) {
    const set = state.set | setOf(variable);
    const weight = state.weight + (system.variables[variable]?.weight ?? Number.POSITIVE_INFINITY);
    if (seen.has(set) || !Number.isFinite(weight)) continue;
    seen.add(set);
    waiting.push({ set, variables: [], weight });
  }
}

/** The figures that a record lacks. */
export function missingSet({ values }: Figures): VariableSet {
  let set = 0;
  values.forEach((value, variable) => {
    if (Number.isNaN(value)) set |= setOf(variable);
  });
  return set;
}

/** Whether changing the figures of a set, and nothing else, can satisfy every condition. */
export function canSatisfy(system: PreparedSystem, figures: Figures, set: VariableSet): boolean {
  return conflictOf(system.withoutFree(set | missingSet(figures)), figures) === undefined;
}

/** The broken form with the fewest figures: the fewest ways to go on. */
function conflictOf(forms: readonly LinearForm[], figures: Figures): LinearForm | undefined {
  let shortest: LinearForm | undefined;
  for (const form of forms) {
    if (shortest && form.variables.length >= shortest.variables.length) continue;
    if (isBroken(form, figures)) shortest = form;
  }
  return shortest;
}

function takeLightest(waiting: ErrorSet[]): ErrorSet | undefined {
  let lightest = 0;
  waiting.forEach((state, position) => {
    if (state.weight < (waiting[lightest]?.weight ?? 0)) lightest = position;
  });
  return waiting.splice(lightest, 1)[0];
}

/** Lighter first; among equals in a fixed order, so that the outcome never depends on the way taken. */
function inOrder(one: ErrorSet, other: ErrorSet): number {
  return one.weight - other.weight || one.set - other.set;
}
