import type { Given } from "./givenFigure";

/** An error that a cell holds, as Excel hands it over: `code` is what the cell shows, such as "#N/A". */
export interface GivenError {
  readonly code: string;
}

/** The cells that Excel hands over for a parameter, a single cell as one row of one. */
export type GivenArea = readonly (readonly (Given | GivenError)[])[];

/** Tells an error from every other content. */
export function isGivenError(given: Given | GivenError): given is GivenError {
  return typeof given === "object" && given !== null;
}
