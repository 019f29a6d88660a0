import { letterParts, type LetterParts } from "./letterParts";

/** Characters that take no room on screen: zero-width spaces and joiners, the byte order mark, the soft hyphen. */
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/;
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/** What a character is to a word: a part of it, nothing at all, the end of it, or (a percent sign) a word of its own. */
type Character = LetterParts | "invisible" | "gap" | "percent";

const characters = new Map<string, Character>();

/**
 * What two writings of the same words have in common: letter case, Unicode form, tone placement, y or i, look-alike letters, kinds of
 * space, dash and punctuation are gone. The tone of each word stands behind it as a capital. It is for comparing, never for showing.
 *
 * @example matchKey("Thuỷ  –  LÍ") === matchKey("Thủy - lý") // true: "thuiR liS"
 */
export function matchKey(text: string): string {
  let key = "";
  let word = "";
  let tone = "";
  for (const mark of text.normalize("NFC").toLowerCase()) {
    const character = characters.get(mark) ?? remembered(mark);
    if (typeof character === "object") {
      word += character.letter;
      if (character.tone !== "") tone = character.tone;
    } else if (character !== "invisible") {
      if (word !== "") key += `${word}${tone} `;
      word = tone = "";
      if (character === "percent") key += "% ";
    }
  }
  return (key + word + tone).trimEnd();
}

function remembered(mark: string): Character {
  const character = characterOf(mark);
  characters.set(mark, character);
  return character;
}

function characterOf(mark: string): Character {
  if (invisible.test(mark)) return "invisible";
  if (mark === "%") return "percent";
  return wordCharacter.test(mark) ? letterParts(mark) : "gap";
}

const marks = /[\u0300-\u036f]/g;

/**
 * A key without any accents, for text that was typed without them.
 *
 * @example plainKey(matchKey("Điện Biên")) // "dien bien"
 */
export function plainKey(key: string): string {
  return key.replace(/[A-Z]/g, "").normalize("NFD").replace(marks, "").replace(/đ/g, "d");
}
