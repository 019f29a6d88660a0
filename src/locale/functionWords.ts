/** What the functions of the sheet say. It goes into official documents, so it is Vietnamese in every language of the pane. */
export interface FunctionWords {
  /** How figures are called. */
  readonly figures: Readonly<Record<"finished" | "eligible" | "target" | "rate" | "decimals", string>>;
  readonly missing: (figure: string) => string;
  readonly noNumber: (figure: string) => string;
  readonly negative: (figure: string) => string;
  /** A cell that is used has no value itself. */
  readonly partMissing: string;
  readonly partWrong: (error: string) => string;
  readonly nothingEligible: string;
  readonly decimalsWrong: string;
  readonly comparisonWrong: string;
  /** How a rate stands to its target, by their difference in points. */
  readonly againstTarget: (points: number) => string;
  readonly consistent: string;
  readonly undecided: string;
  readonly noTable: string;
  readonly wrong: (sentence: string, others: number) => string;
  readonly unknownUnit: (text: string) => string;
  readonly dayWrong: string;
}
