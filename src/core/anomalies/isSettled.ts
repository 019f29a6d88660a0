import type { CountIndicator } from "../model/indicator";
import { residual } from "../repair/system/residual";
import type { AnomalySide } from "./detector";

/** What other figures leave over: its size means little, and every error in it breaks a balance. */
const remainders: readonly CountIndicator[] = ["inProgress", "otherEligible", "notEligible", "otherNotEligible", "carriedOut"];

/** Whether a balance of the record holds with this figure in it: then one slip in it is ruled out. */
export function isSettled({ system, figures }: AnomalySide, record: number, variable: number): boolean {
  const values = Float64Array.from(figures.current, (column) => column[record] ?? Number.NaN);
  return system.forms.some(
    (form) => form.isEquality && (form.support & (1 << variable)) !== 0 && Math.abs(residual(form, { values, scale: 1 })) <= form.tolerance,
  );
}

/** Whether a figure is what other figures leave over. */
export function isRemainder({ indicators }: AnomalySide, variable: number): boolean {
  const indicator = indicators[variable];
  return indicator !== undefined && remainders.includes(indicator);
}
