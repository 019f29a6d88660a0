import { letterParts, type LetterParts } from "./letterParts";

/** Characters that take no room on screen: zero-width spaces and joiners, the byte order mark, the soft hyphen. */
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/;
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/** What a character is to a word: a part of it, nothing at all, the end of it, or (a percent sign) a word of its own. */
type Character = LetterParts | "invisible" | "gap" | "percent";

/** Every character that was met, by its code point. */
const characters = new Map<number, Character>();

/**
 * What two writings of the same words have in common: letter case, Unicode form, tone placement, y or i, look-alike letters, kinds of
 * space, dash and punctuation are gone. The tone of each word stands behind it as a capital. It is for comparing, never for showing.
 *
 * @example matchKey("Thuỷ  –  LÍ") === matchKey("Thủy - lý") // true: "thuiR liS"
 */
export function matchKey(text: string): string {
  const marks = text.normalize("NFC").toLowerCase();
  let key = "";
  let word = "";
  let tone = "";
  for (let index = 0; index < marks.length; index += 1) {
    const character = characterAt(marks, index);
    if (character === "invisible") continue;
    if (typeof character === "object") {
      word += character.letter;
      tone = character.tone || tone;
      continue;
    }
    if (word !== "") key += `${word}${tone} `;
    if (character === "percent") key += "% ";
    word = tone = "";
  }
  return (key + word + tone).trimEnd();
}

/** The character at an index; the second half of one that takes two places is nothing more. */
function characterAt(text: string, index: number): Character {
  const code = text.codePointAt(index) ?? 0;
  return characters.get(code) ?? remembered(code);
}

function remembered(code: number): Character {
  const character = characterOf(String.fromCodePoint(code));
  characters.set(code, character);
  return character;
}

function characterOf(mark: string): Character {
  if (invisible.test(mark) || isSecondHalf(mark)) return "invisible";
  if (mark === "%") return "percent";
  return wordCharacter.test(mark) ? letterParts(mark) : "gap";
}

function isSecondHalf(mark: string): boolean {
  return mark >= "\udc00" && mark <= "\udfff";
}

const marks = /[\u0300-\u036f]/g;

/** Every character of a key that was met, by its code, as it is without accents; nothing for a tone. */
const plainLetters = new Map<number, string>();

/**
 * A key without any accents, for text that was typed without them.
 *
 * @example plainKey(matchKey("Điện Biên")) // "dien bien"
 */
export function plainKey(key: string): string {
  let plain = "";
  for (let index = 0; index < key.length; index += 1) {
    const code = key.charCodeAt(index);
    plain += plainLetters.get(code) ?? plainLetter(code);
  }
  return plain;
}

function plainLetter(code: number): string {
  const character = String.fromCharCode(code);
  const plain = /[A-Z]/.test(character) ? "" : character.normalize("NFD").replace(marks, "").replace("đ", "d");
  plainLetters.set(code, plain);
  return plain;
}
