import { letterParts } from "../../text/letterParts";

/**
 * A text in the writing of `matchKey`, with the place in the original of every character. Words are alike however they were typed;
 * digits, points and brackets stay, a blank line or a new item of a list is one "¶", any other space is one blank.
 */
export interface KeyedText {
  readonly key: string;
  /** For each character of the key, where it begins and ends in the original. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The mark of a new paragraph or list item in a keyed text. */
const paragraphMark = "¶";

const cluster = /\P{M}\p{M}*/gsu;
const invisible = /^[\u200b-\u200f\u2060\ufeff\u00ad]/;
const dash = /^[\u2010-\u2015\u2212]/;
const newItem = /^\n[^\S\n]*\n|^\n[^\S\n]*[-+*•–]\s|^\s*$/u;

interface Writing {
  key: string;
  readonly starts: number[];
  readonly ends: number[];
  /** The tone of the word that is being written, and where its last letter ended. */
  tone: string;
  wordEnd: number;
}

/** Prepares a text for patterns, keeping track of where everything stood. */
export function keyedText(text: string): KeyedText {
  const writing: Writing = { key: "", starts: [], ends: [], tone: "", wordEnd: 0 };
  for (const { 0: written, index } of text.matchAll(cluster)) {
    if (invisible.test(written)) continue;
    const range = { start: index, end: index + written.length };
    if (/^\p{L}/u.test(written)) addLetter(writing, written, range);
    else addOther(writing, written, { ...range, text });
  }
  closeWord(writing);
  return { key: writing.key, starts: writing.starts, ends: writing.ends };
}

/** The range of the original that a range of the key stands for. */
export function originalRange(keyed: KeyedText, start: number, end: number): { readonly start: number; readonly end: number } {
  return { start: keyed.starts[start] ?? 0, end: keyed.ends[end - 1] ?? 0 };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function addLetter(writing: Writing, written: string, range: Range): void {
  for (const mark of written.normalize("NFC").toLowerCase()) {
    const { letter, tone } = letterParts(mark);
    add(writing, letter, range);
    if (tone !== "") writing.tone = tone;
  }
  writing.wordEnd = range.end;
}

function addOther(writing: Writing, written: string, { text, ...range }: Range & { readonly text: string }): void {
  closeWord(writing);
  if (!/^\s/.test(written)) return add(writing, dash.test(written) ? "-" : written, range);
  const isNewItem = /^\n/.test(written) && isNewParagraph(writing.key, text.slice(range.start, range.start + 40));
  if (isNewItem) add(writing, paragraphMark, range);
  else if (!/[ ¶]$/.test(writing.key)) add(writing, " ", range);
}

/** A line that begins after the end of a sentence begins a paragraph; within a sentence it may be mere wrapping. */
const isNewParagraph = (key: string, ahead: string): boolean => newItem.test(ahead) || (/[.:;!?] ?$/.test(key) && /^\n\s*(?:[\p{Lu}"“]|\d+[.)]\s)/u.test(ahead));

/** The tone stands behind its word, as in `matchKey`. */
function closeWord(writing: Writing): void {
  if (writing.tone === "") return;
  add(writing, writing.tone, { start: writing.wordEnd, end: writing.wordEnd });
  writing.tone = "";
}

function add(writing: Writing, characters: string, { start, end }: Range): void {
  for (let count = 0; count < characters.length; count += 1) {
    writing.starts.push(start);
    writing.ends.push(end);
  }
  writing.key += characters;
}
