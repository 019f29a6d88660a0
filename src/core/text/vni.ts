/** Marks of the VNI encoding, written behind the letter that they belong to, as combining marks. */
const marks = new Map([
  ["ù", "\u0301"],
  ["ø", "\u0300"],
  ["û", "\u0309"],
  ["õ", "\u0303"],
  ["ï", "\u0323"],
  ["â", "\u0302"],
  ["á", "\u0302\u0301"],
  ["à", "\u0302\u0300"],
  ["å", "\u0302\u0309"],
  ["ã", "\u0302\u0303"],
  ["ä", "\u0302\u0323"],
  ["ê", "\u0306"],
  ["é", "\u0306\u0301"],
  ["è", "\u0306\u0300"],
  ["ú", "\u0306\u0309"],
  ["ü", "\u0306\u0303"],
  ["ë", "\u0306\u0323"],
]);

/** Letters that VNI writes with one character. */
const letters = new Map([
  ["ñ", "đ"],
  ["ô", "ơ"],
  ["ö", "ư"],
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["î", "ỵ"],
]);
const vowel = /[aeouyôö]/i;

/**
 * Text that was typed for the old fonts "VNI-Times" …, in the letters that it shows in them.
 *
 * @example fromVni("Xin chaøo caùc baïn") // "Xin chào các bạn"
 */
export function fromVni(text: string): string {
  let shown = "";
  let before = "";
  for (const character of text) {
    const lower = character.toLowerCase();
    const mark = vowel.test(before) ? marks.get(lower) : undefined;
    const letter = letters.get(lower);
    if (mark !== undefined) shown += mark;
    else shown += letter === undefined ? character : inCaseOf(character, letter);
    before = mark === undefined ? character : "";
  }
  return shown.normalize("NFC");
}

function inCaseOf(character: string, letter: string): string {
  return character === character.toLowerCase() ? letter : letter.toUpperCase();
}
