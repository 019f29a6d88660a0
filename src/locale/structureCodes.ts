/** The codes about formulas, names, totals, words and settings: what a table is made of, besides its figures. */
export type StructureCode =
  | "formulaOdd"
  | "typedAmongFormulas"
  | "hiddenCharacters"
  | "totalUnclear"
  | "unitNotOfPeriod"
  | "unitMisspelt"
  | "officesClosed"
  | "unitsMissing"
  | "verdictWrong"
  | "settingInvalid";
