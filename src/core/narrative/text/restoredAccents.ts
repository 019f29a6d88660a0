import { provinces } from "../../units/provinces";
import { accentedPhrases } from "./accentedPhrases";

const plainOf = (accented: string): string => accented.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");

/** From words without accents to the same words with them. Longer phrases come first, because short words have many meanings. */
const phrases: ReadonlyMap<string, string> = new Map([...provinces.map(({ name }) => name), ...accentedPhrases].map((phrase) => [plainOf(phrase.toLowerCase()), phrase.toLowerCase().normalize("NFC")]));
const wordCountMax = Math.max(...[...phrases.keys()].map((phrase) => phrase.split(" ").length));

const plainWords = /[A-Za-z]+/g;
const isAccented = /[^\P{L}A-Za-z]|\p{M}/u;
/** Words that no report on enforcement does without; an English text has none of them. */
const telling = /(?<!\p{L})(?:viec|tien|t[yi] le|thi hanh|thu l[yi])(?!\p{L})/iu;
/** A line of so many words without any accent was typed without accents, even where other lines have them. */
const lineWordCountMin = 6;

/**
 * A text that was typed without accents, with the accents of the words that reports use. Every letter keeps its place, so that ranges stay
 * good. Text with accents is given back as it is.
 *
 * @example restoredAccents("ty le dat 85,2%") // "tỷ lệ đạt 85,2%"
 */
export function restoredAccents(text: string): string {
  if (!telling.test(text)) return text;
  if (!isAccented.test(text)) return restored(text);
  return text.replace(/[^\n]+/g, (line) => (isTypedPlain(line) ? restored(line) : line));
}

const isTypedPlain = (line: string): boolean => telling.test(line) && !isAccented.test(line) && (line.match(plainWords)?.length ?? 0) >= lineWordCountMin;

function restored(text: string): string {
  const words = [...text.matchAll(plainWords)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
  let result = "";
  let end = 0;
  for (let first = 0; first < words.length; ) {
    const found = phraseAt(text, words.slice(first, first + wordCountMax));
    const { start } = words[first] ?? { start: end };
    result += text.slice(end, start) + found.text;
    end = start + found.text.length;
    first += found.wordCount;
  }
  return result + text.slice(end);
}

interface PlainWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The longest known phrase that begins with the first word; the word itself where none is known. */
function phraseAt(text: string, words: readonly PlainWord[]): { readonly text: string; readonly wordCount: number } {
  for (let wordCount = joinedCount(text, words); wordCount > 0; wordCount -= 1) {
    const some = words.slice(0, wordCount);
    const accented = phrases.get(some.map(({ word }) => word.toLowerCase()).join(" "));
    if (accented !== undefined) return { text: asWritten(text.slice(some[0]?.start, some.at(-1)?.end), accented), wordCount };
  }
  return { text: words[0]?.word ?? "", wordCount: 1 };
}

/** How many of the words stand together, with nothing but space between. */
function joinedCount(text: string, words: readonly PlainWord[]): number {
  const apart = words.findIndex(({ start }, index) => index > 0 && !/^\s+$/.test(text.slice(words[index - 1]?.end, start)));
  return apart < 0 ? words.length : apart;
}

/** The accents laid over what was written: its capitals and its spaces stay. */
function asWritten(written: string, accented: string): string {
  const letters = [...accented.replaceAll(" ", "")];
  return written.replace(/[A-Za-z]/g, (plain) => {
    const letter = letters.shift() ?? plain;
    return plain === plain.toUpperCase() ? letter.toUpperCase() : letter;
  });
}
