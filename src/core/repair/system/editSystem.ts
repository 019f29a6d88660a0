/** One figure of a record. */
export interface Variable {
  readonly id: string;
  /** How much it takes to doubt this figure; `Infinity` when it may not be changed. */
  readonly weight: number;
  readonly isNonNegative: boolean;
}

/**
 * A condition on the figures of a record: the sum of coefficient × figure, plus the constant, is zero (equality) or at most zero (inequality).
 * Coefficients are small whole numbers. The tolerance is how far rounded figures may miss it.
 */
export interface Condition {
  readonly kind: "equality" | "inequality";
  readonly terms: readonly Term[];
  readonly constant: number;
  readonly tolerance: number;
}

/** One figure in a condition. `variable` is an index into the system's variables. */
export interface Term {
  readonly variable: number;
  readonly coefficient: number;
}

/** The figures of a record and everything that must hold among them: statisticians call the conditions edits. */
export interface EditSystem {
  readonly variables: readonly Variable[];
  readonly conditions: readonly Condition[];
}

/** More variables than this do not fit in the bits that stand for a set of them. */
export const variableCountMax = 30;

/** A set of variables, one bit for each. */
export type VariableSet = number;

/** The set that holds one variable. */
export const setOf = (variable: number): VariableSet => 1 << variable;

/** The set that holds some variables. */
export function setOfAll(variables: readonly number[]): VariableSet {
  return variables.reduce((set, variable) => set | setOf(variable), 0);
}

/** Whether a variable is in a set. */
export const isIn = (set: VariableSet, variable: number): boolean => (set & (1 << variable)) !== 0;

/** The variables of a set, in order. */
export function variablesOf(set: VariableSet): readonly number[] {
  const variables: number[] = [];
  for (let variable = 0; variable < variableCountMax; variable++) if (isIn(set, variable)) variables.push(variable);
  return variables;
}
