import { differenceFunction, rateFunction, remainingFunction, resultFunction } from "./sheetFunctions";
import { unitFunction } from "./unitFunction";
import { validityFunction } from "./validityFunction";

/** What computes each function of functions.json that answers for every cell of the areas that it is given. */
export const cellFunctions = {
  TYLE: rateFunction,
  CHENHLECH: differenceFunction,
  CONPHAILAM: remainingFunction,
  KETQUA: resultFunction,
  DONVI: unitFunction,
} as const;

/** What computes each function that has one answer for a whole area. */
export const areaFunctions = { HOPLE: validityFunction } as const;
