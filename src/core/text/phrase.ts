import { matchKey, plainKey } from "./matchKey";

/** Words to look for, prepared once. */
export interface Phrase {
  readonly accented: string;
  readonly plain: string;
}

/** Text prepared for looking up phrases. Text without a single accent was typed without them, and is compared so. */
export interface Wording {
  readonly key: string;
  readonly isPlain: boolean;
}

/** Prepares words to look for. */
export function phrase(words: string): Phrase {
  const accented = matchKey(words);
  return { accented: ` ${accented} `, plain: ` ${plainKey(accented)} ` };
}

/** A tone or a letter with a mark in a key. */
const accent = /[A-Z]|[^\u0020-\u007f]/;

/** Prepares text to look in. */
export function wording(text: string): Wording {
  const key = matchKey(text);
  return { key: ` ${key} `, isPlain: !accent.test(key) };
}

/** Whether the phrase stands in the text as whole words. */
function hasPhrase(text: Wording, { accented, plain }: Phrase): boolean {
  return text.key.includes(text.isPlain ? plain : accented);
}

/** Whether any of the phrases stands in the text. */
export function hasAnyPhrase(text: Wording, phrases: readonly Phrase[]): boolean {
  return phrases.some((one) => hasPhrase(text, one));
}

/** Whether the text is one of the phrases and nothing more. */
export function isAnyPhrase(text: Wording, phrases: readonly Phrase[]): boolean {
  return phrases.some(({ accented, plain }) => text.key === (text.isPlain ? plain : accented));
}

/** Whether the text begins with one of the phrases. */
export function startsWithAnyPhrase(text: Wording, phrases: readonly Phrase[]): boolean {
  return phrases.some(({ accented, plain }) => text.key.startsWith(text.isPlain ? plain : accented));
}
