import { letterParts } from "./letterParts";

/** Characters that take no room on screen: zero-width spaces and joiners, the byte order mark, the soft hyphen. */
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const wordCharacter = /[\p{L}\p{M}\p{N}%]/u;
/** A percent sign is a word of its own, however it is glued. */
const percentSign = /%/g;

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
  for (const character of text.replace(invisible, "").replace(percentSign, " % ").normalize("NFC").toLowerCase()) {
    if (wordCharacter.test(character)) {
      const parts = letterParts(character);
      word += parts.letter;
      if (parts.tone !== "") tone = parts.tone;
    } else if (word !== "") {
      key += `${word}${tone} `;
      word = tone = "";
    }
  }
  return (key + word + tone).trimEnd();
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
