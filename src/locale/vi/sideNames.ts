import type { Side } from "../../core";

/** The two sides, as they stand behind a word: "tỷ lệ về việc". */
export const sideNames: Readonly<Record<Side, string>> = { cases: "về việc", money: "về tiền" };

/** What a figure of each side counts. */
export const countedThings: Readonly<Record<Side, string>> = { cases: "số việc", money: "số tiền" };
