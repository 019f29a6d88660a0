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
  return soughtIn(text, (finding) => keyOf(finding, words));
}

/** The findings about rows whose label has every word of a text. */
export function soughtUnits(text: string): Sought | undefined {
  return soughtIn(text, ({ recordLabel }) => plainKey(matchKey(recordLabel)));
}

/** More than these at a time would be felt by whoever types. */
const readAheadCount = 200;

/** Reads findings before anything is sought in them, a few at a time, so that the first letter is answered as soon as the others. */
export async function readAhead(words: WordsOfFindings, findings: readonly Finding[], signal: AbortSignal): Promise<void> {
  for (const [index, finding] of findings.entries()) {
    if (index % readAheadCount === 0) await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return;
    keyOf(finding, words);
  }
}

function soughtIn(text: string, keyOfFinding: (finding: Finding) => string): Sought | undefined {
  const wanted = plainKey(matchKey(text)).split(" ").filter(Boolean);
  if (wanted.length === 0) return text === "" ? undefined : { text, isIn: () => true };
  return {
    text,
    isIn: (finding) => {
      const key = keyOfFinding(finding);
      return wanted.every((word) => key.includes(word));
    },
  };
}

function keyOf(finding: Finding, words: WordsOfFindings): string {
  const keys = keysByWords.get(words) ?? new WeakMap<Finding, string>();
  keysByWords.set(words, keys);
  const known = keys.get(finding);
  if (known !== undefined) return known;
  const { recordLabel, ruleId, cells } = finding;
  const key = plainKey(matchKey([recordLabel, ...cells.map(cellName), ruleId, words.ruleName(ruleId), words.findingSentence(finding)].join(" ")));
  keys.set(finding, key);
  return key;
}
