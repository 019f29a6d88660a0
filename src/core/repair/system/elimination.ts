import { coefficientOf, combination, identityOf, type LinearForm } from "./linearForm";

/** Above this many forms a free variable is set free of its inequalities too: what is left is weaker, never wrong. */
const formCountMax = 600;

/**
 * The forms that the other variables must satisfy so that a value of this one exists: by substitution where an equality holds it,
 * otherwise by pairing its lower with its upper bounds (Fourier–Motzkin).
 */
export function eliminated(forms: readonly LinearForm[], variable: number): readonly LinearForm[] {
  const touching = forms.filter((form) => coefficientOf(form, variable) !== 0);
  const others = forms.filter((form) => coefficientOf(form, variable) === 0);
  const pivot = pivotOf(touching);
  const made = pivot ? substituted(touching, pivot, variable) : paired(touching, variable);
  return distinct(others.length + made.length > formCountMax ? others : [...others, ...made]);
}

/** The equality with the fewest figures: it makes the shortest arithmetic. */
function pivotOf(forms: readonly LinearForm[]): LinearForm | undefined {
  let best: LinearForm | undefined;
  for (const form of forms) {
    if (form.isEquality && (!best || form.variables.length < best.variables.length)) best = form;
  }
  return best;
}

function substituted(touching: readonly LinearForm[], pivot: LinearForm, variable: number): readonly LinearForm[] {
  const pivotCoefficient = coefficientOf(pivot, variable);
  const turned = Math.sign(pivotCoefficient);
  return touching
    .filter((form) => form !== pivot)
    .map((form) =>
      combination(
        { form, factor: Math.abs(pivotCoefficient) },
        { form: pivot, factor: -turned * coefficientOf(form, variable) },
      ),
    );
}

function paired(touching: readonly LinearForm[], variable: number): readonly LinearForm[] {
  const uppers = touching.filter((form) => coefficientOf(form, variable) > 0);
  const lowers = touching.filter((form) => coefficientOf(form, variable) < 0);
  return uppers.flatMap((upper) =>
    lowers.map((lower) =>
      combination(
        { form: upper, factor: -coefficientOf(lower, variable) },
        { form: lower, factor: coefficientOf(upper, variable) },
      ),
    ),
  );
}

/** Without repetitions, and without forms that hold whatever the figures are. */
function distinct(forms: readonly LinearForm[]): readonly LinearForm[] {
  const byIdentity = new Map<string, LinearForm>();
  for (const form of forms) if (!isTrivial(form)) byIdentity.set(identityOf(form), form);
  return [...byIdentity.values()];
}

function isTrivial({ variables, isEquality, constant, tolerance }: LinearForm): boolean {
  return variables.length === 0 && (isEquality ? Math.abs(constant) : constant) <= tolerance;
}
