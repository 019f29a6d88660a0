import { numberForm, type NumberForm } from "../numberForm";

const separators = { thousands: ".", decimal: "," };

/** 4.555 and 92,85. */
export const numbers = numberForm(separators);

/** The same with as many decimals of rates as a person wants to see. */
export function numbersWith(rateDecimals: number): NumberForm {
  return numberForm(separators, rateDecimals);
}
