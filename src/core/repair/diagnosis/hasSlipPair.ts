import type { RecordUnderRepair } from "../explanation/recordUnderRepair";
import { isTypingSlip } from "../slips/slip";
import { meantFigures } from "../slips/meantFigures";
import { withValue } from "../system/figures";
import { coefficientOf, type LinearForm } from "../system/linearForm";
import { isBroken, residual } from "../system/residual";

/** Whether a slip in a figure, together with one in another figure of the same balance, satisfies every condition. */
export function hasSlipPair(record: RecordUnderRepair, balance: LinearForm, variable: number): boolean {
  if (!balance.isEquality || coefficientOf(balance, variable) === 0) return false;
  return balance.variables.some((other) => other !== variable && hasSlipPairWith(record, balance, { variable, other }));
}

function hasSlipPairWith(record: RecordUnderRepair, balance: LinearForm, { variable, other }: { readonly variable: number; readonly other: number }): boolean {
  const { figures, system } = record;
  const [written = Number.NaN, otherWritten = Number.NaN] = [figures.values[variable], figures.values[other]];
  const [coefficient, otherCoefficient] = [coefficientOf(balance, variable), coefficientOf(balance, other)];
  const gap = residual(balance, figures);
  return meantFigures(otherWritten, figures).some((otherValue) => {
    const value = written - (gap + otherCoefficient * (otherValue - otherWritten)) / coefficient;
    if (!Number.isSafeInteger(value) || !isTypingSlip(value, written, figures.scale) || !isTypingSlip(otherValue, otherWritten, figures.scale)) return false;
    const mended = withValue(withValue(figures, variable, value), other, otherValue);
    return !system.forms.some((form) => isBroken(form, mended));
  });
}
