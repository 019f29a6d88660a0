import type { Cause } from "../../core";

/** The slip behind a proposal, as a colleague would name it. */
export const causeNames: Readonly<Record<Cause, string>> = {
  substitution: "one digit mistyped",
  transposition: "two digits swapped",
  omittedDigit: "one digit left out",
  extraDigit: "one digit too many",
  unitFactor: "wrong unit",
  previousCopied: "figure of the previous period",
  swappedCells: "two cells swapped",
  swappedSides: "cases and money swapped",
  shiftedBlock: "block shifted by a column or a row",
  sign: "wrong sign",
  decimalMark: "thousands mark taken for a decimal mark",
  rounding: "rounding",
  storedAsText: "number stored as text",
  implied: "follows from the other figures",
};
