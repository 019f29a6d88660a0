import { matchKey, plainKey, type Finding } from "../../core";
import { cellName, type Words } from "../../locale";
import type { Sought } from "./state";

type WordsOfFindings = Pick<Words, "findingSentence" | "ruleName">;

/** What was read of findings before, for each set of words: a person types letter by letter. */
const keysByWords = new WeakMap<WordsOfFindings, WeakMap<Finding, string>>();

/**
 * The findings that speak of every word of a text: in the name of the row, the cell, the rule or the sentence, with accents or without.
 * Nothing is sought with an empty text.
 */
export function soughtFindings(words: WordsOfFindings, text: string): Sought | undefined {
  const wanted = plainKey(matchKey(text)).split(" ").filter(Boolean);
  if (wanted.length === 0) return text === "" ? undefined : { text, isIn: () => true };
  const keys = keysByWords.get(words) ?? new WeakMap<Finding, string>();
  keysByWords.set(words, keys);
  return { text, isIn: (finding) => wanted.every((word) => keyOf(finding, words, keys).includes(word)) };
}

function keyOf(finding: Finding, words: WordsOfFindings, keys: WeakMap<Finding, string>): string {
  const known = keys.get(finding);
  if (known !== undefined) return known;
  const { recordLabel, ruleId, cells } = finding;
  const key = plainKey(matchKey([recordLabel, ...cells.map(cellName), ruleId, words.ruleName(ruleId), words.findingSentence(finding)].join(" ")));
  keys.set(finding, key);
  return key;
}
