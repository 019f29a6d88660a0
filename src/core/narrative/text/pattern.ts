import { matchKey } from "../../text/matchKey";

/** What is left as it is in the source of a pattern: escapes. What is keyed: runs of letters. */
const sourceParts = /\\p\{[^}]+\}|\\.|\p{L}+/gu;

/** What officials write short, in whatever words it stands. */
const abbreviations: readonly (readonly [words: string, short: string])[] = [
  ["điều kiện", "(?:điều kiện|đk)"],
  ["cùng kỳ", "(?:cùng kỳ|ck)"],
  ["quyết định", "(?:quyết định|qđ)"],
];

/** The source of a pattern over keyed text, from one that is written in plain Vietnamese. */
export function keyedSource(source: string): string {
  const full = abbreviations.reduce((text, [phrase, either]) => text.replaceAll(phrase, either), source);
  return full.replace(sourceParts, (part) => (part.startsWith("\\") ? part : matchKey(part)));
}

/**
 * A pattern of whole words over keyed text, written in plain Vietnamese: "thuỷ" also finds "thủy".
 *
 * @example words("tỷ lệ").test(keyedText("Tỉ lệ").key) // true
 */
export function words(source: string, flags = "u"): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${keyedSource(source)})(?!\\p{L})`, flags);
}

/** The same at the beginning of the text. */
export function wordsAtStart(source: string): RegExp {
  return new RegExp(`^(?:${keyedSource(source)})(?!\\p{L})`, "u");
}

/** The same at the end of the text. */
export function wordsAtEnd(source: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${keyedSource(source)})$`, "u");
}

/** Where the pattern is found last. */
export function lastMatch(pattern: RegExp, text: string): RegExpMatchArray | undefined {
  return [...text.matchAll(new RegExp(pattern.source, "gu"))].at(-1);
}
