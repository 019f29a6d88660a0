import { differenceFunction, rateFunction, remainingFunction, resultFunction } from "./sheetFunctions";
import { unitFunction } from "./unitFunction";
import { validityFunction } from "./validityFunction";

/** What computes each function of functions.json. */
export const givenFunctions = {
  TYLE: rateFunction,
  CHENHLECH: differenceFunction,
  CONPHAILAM: remainingFunction,
  KETQUA: resultFunction,
  HOPLE: validityFunction,
  DONVI: unitFunction,
} as const;
