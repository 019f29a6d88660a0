import type { Condition, Term, VariableSet } from "./editSystem";

/** A condition made ready for elimination and for exact evaluation. */
export interface LinearForm {
  readonly isEquality: boolean;
  /** Variables in rising order, with their coefficients beside them. */
  readonly variables: readonly number[];
  readonly coefficients: readonly number[];
  readonly constant: number;
  readonly tolerance: number;
  readonly support: VariableSet;
}

/** How a form enters a combination: multiplied by this factor. */
export interface Multiple {
  readonly form: LinearForm;
  readonly factor: number;
}

/** The linear form of a condition; a variable that is named twice counts twice. */
export function linearForm(condition: Condition): LinearForm {
  const sums = new Map<number, number>();
  for (const { variable, coefficient } of condition.terms) sums.set(variable, (sums.get(variable) ?? 0) + coefficient);
  const terms = [...sums].map(([variable, coefficient]) => ({ variable, coefficient }));
  return formOf(condition.kind === "equality", terms, condition);
}

/** The coefficient of a variable, 0 where it does not take part. */
export function coefficientOf(form: LinearForm, variable: number): number {
  const position = form.variables.indexOf(variable);
  return position < 0 ? 0 : (form.coefficients[position] ?? 0);
}

/** The sum of two forms, each times its factor. A factor of an inequality must be positive. */
export function combination(one: Multiple, other: Multiple): LinearForm {
  const sums = new Map<number, number>();
  for (const { form, factor } of [one, other]) {
    form.variables.forEach((variable, position) => {
      sums.set(variable, (sums.get(variable) ?? 0) + factor * (form.coefficients[position] ?? 0));
    });
  }
  const terms = [...sums].map(([variable, coefficient]) => ({ variable, coefficient }));
  return formOf(one.form.isEquality && other.form.isEquality, terms, {
    constant: one.factor * one.form.constant + other.factor * other.form.constant,
    tolerance: Math.abs(one.factor) * one.form.tolerance + Math.abs(other.factor) * other.form.tolerance,
  });
}

/** A text that is the same for forms that say the same. */
export function identityOf(form: LinearForm): string {
  return `${form.isEquality ? "=" : "<"}${form.variables.join(",")}:${form.coefficients.join(",")}:${form.constant}:${form.tolerance}`;
}

interface Constants {
  readonly constant: number;
  readonly tolerance: number;
}

/** Divides by the common divisor, so that coefficients stay small however often forms are combined. */
function formOf(isEquality: boolean, terms: readonly Term[], { constant, tolerance }: Constants): LinearForm {
  const kept = terms.filter(({ coefficient }) => coefficient !== 0).sort((one, other) => one.variable - other.variable);
  const divisor = kept.reduce((sofar, { coefficient }) => greatestCommonDivisor(sofar, Math.abs(coefficient)), 0) || 1;
  const sign = isEquality && (kept[0]?.coefficient ?? 1) < 0 ? -1 : 1;
  return {
    isEquality,
    variables: kept.map(({ variable }) => variable),
    coefficients: kept.map(({ coefficient }) => (sign * coefficient) / divisor),
    constant: (sign * constant) / divisor,
    tolerance: tolerance / divisor,
    support: kept.reduce((set, { variable }) => set | (1 << variable), 0),
  };
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}
