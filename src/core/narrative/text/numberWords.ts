import { keyedSource } from "./pattern";

const spoken = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

/** Small numbers as words, in plain Vietnamese, to be part of a pattern. */
export const numberWords = `(?:${spoken.join("|")})`;

const values: ReadonlyMap<string, number> = new Map(spoken.map((word, index) => [keyedSource(word), index + 1]));

/** The number that a keyed word stands for. */
export const valueOfWord = (word: string): number => values.get(word) ?? NaN;
