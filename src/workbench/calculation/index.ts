/** The only door of the calculation of formulas. */
export * from "./calculator";
export * from "./univerCalculator";
