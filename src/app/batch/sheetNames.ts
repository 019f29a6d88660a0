/** What Excel refuses in the name of a sheet, and what nobody sees in one. */
const refused = /[\\/?*[\]:\p{C}]+/gu;

/** Excel allows this many characters in the name of a sheet. */
const nameLengthMax = 31;

/**
 * Names that sheets of one workbook can have, as close to the wanted ones as may be: no two are alike, whatever the case of their letters.
 *
 * @example sheetNames(["Quý 1/2024", "quý 1 2024"], []) // ["Quý 1 2024", "quý 1 2024 (2)"]
 */
export function sheetNames(wanted: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return wanted.map((text) => {
    const plain = trimmed(text.replace(refused, " ").replace(/\s+/g, " "));
    let name = shortened(plain, "");
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = shortened(plain, ` (${number})`);
    used.add(name.toLowerCase());
    return name;
  });
}

/** A name must not be empty, and must not begin or end with an apostrophe. */
function trimmed(text: string): string {
  return text.replace(/^[\s']+|[\s']+$/g, "") || "1";
}

/** Cuts between characters, never within one. */
function shortened(text: string, ending: string): string {
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length + ending.length > nameLengthMax) break;
    kept += character;
  }
  return trimmed(kept) + ending;
}
