import type { Figures } from "./figures";
import type { LinearForm } from "./linearForm";

/**
 * By how much a form misses zero, exactly, in units of the grid. NaN when a figure of it is missing.
 * Sums beyond the whole numbers that a double holds are made in big integers.
 */
export function residual(form: LinearForm, { values, scale }: Figures): number {
  let sum = form.constant * scale;
  let magnitude = Math.abs(sum);
  for (let position = 0; position < form.variables.length; position++) {
    const term = (form.coefficients[position] ?? 0) * (values[form.variables[position] ?? -1] ?? Number.NaN);
    sum += term;
    magnitude += Math.abs(term);
  }
  return magnitude > Number.MAX_SAFE_INTEGER ? largeResidual(form, { values, scale }) : sum;
}

/** Whether the figures break a form by more than its tolerance. A missing figure breaks nothing. */
export function isBroken(form: LinearForm, figures: Figures): boolean {
  const miss = residual(form, figures);
  return (form.isEquality ? Math.abs(miss) : miss) > form.tolerance * figures.scale;
}

function largeResidual(form: LinearForm, { values, scale }: Figures): number {
  let sum = BigInt(Math.round(form.constant * scale));
  form.variables.forEach((variable, position) => {
    sum += BigInt(Math.round(form.coefficients[position] ?? 0)) * BigInt(values[variable] ?? 0);
  });
  return Number(sum);
}
