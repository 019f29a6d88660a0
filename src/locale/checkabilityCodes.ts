/** The codes about what keeps figures from being checked or judged: units, columns, periods, and rates just at their target. */
export type CheckabilityCode = "fractionOfMoney" | "rateAtTarget" | "columnsMissing" | "periodUnusual";
