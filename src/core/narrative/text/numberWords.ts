import { keyedSource } from "./pattern";

const spoken = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

const teens = ["mười một", "mười hai", "mười ba", "mười bốn", "mười lăm", "mười sáu", "mười bảy", "mười tám", "mười chín", "hai mươi"];
const known = [...spoken, ...teens].map((word, index) => [word, index + 1] as const);

/** Small numbers as words, in plain Vietnamese, the longer first, to be part of a pattern. */
export const numberWords = `(?:${[...teens, ...spoken].join("|")})`;

const values: ReadonlyMap<string, number> = new Map(known.map(([word, value]) => [keyedSource(word), value]));

/** The number that a keyed word stands for. */
export const valueOfWord = (word: string): number => values.get(word) ?? NaN;
