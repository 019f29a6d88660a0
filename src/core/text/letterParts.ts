/** A letter taken apart: what is left without its tone, and the tone as one capital ("" for the level tone). */
export interface LetterParts {
  readonly letter: string;
  readonly tone: string;
}

/** Each tone mark and the capital that stands for it. Keys are lower-case otherwise, so a capital can only be a tone. */
const toneCapitals = new Map([
  ["\u0301", "S"],
  ["\u0300", "F"],
  ["\u0309", "R"],
  ["\u0303", "X"],
  ["\u0323", "J"],
]);

/** Letters that look like a Vietnamese or Latin letter and are another one. */
const lookAlikes = new Map([
  ["\u00f0", "đ"],
  ["\u0430", "a"],
  ["\u0435", "e"],
  ["\u043e", "o"],
  ["\u0440", "p"],
  ["\u0441", "c"],
  ["\u0443", "y"],
  ["\u0445", "x"],
  ["\u0456", "i"],
]);

/** A lower-case character without its tone. y counts as i, because "tỷ" and "tỉ", "lý" and "lí" are the same words. */
export function letterParts(character: string): LetterParts {
  return partsOf(lookAlikes.get(character) ?? character);
}

function partsOf(character: string): LetterParts {
  let letter = "";
  let tone = "";
  for (const mark of character.normalize("NFD")) {
    const capital = toneCapitals.get(mark);
    if (capital === undefined) letter += mark;
    else tone = capital;
  }
  return { letter: letter === "y" ? "i" : letter.normalize("NFC"), tone };
}
