/** The only door of the calculation of formulas. */
export * from "./addinFunctions";
export * from "./calculator";
export * from "./registeredFunctions";
export * from "./univerCalculator";
