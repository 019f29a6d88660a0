import type { Side } from "../../core";

/** The two sides, as they stand behind a word: "rate by cases". */
export const sideNames: Readonly<Record<Side, string>> = { cases: "by cases", money: "by money" };

/** What a figure of each side counts. */
export const countedThings: Readonly<Record<Side, string>> = { cases: "a count of cases", money: "an amount of money" };
