/** A number as it is written in Vietnamese: dots between groups of three digits, a comma before the decimals, perhaps a percent sign. */
const vietnameseNumber = /^\s*([-+]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*(%?)\s*$/;

/**
 * What a typed text is in the writing that the engine reads; undefined when it is no Vietnamese number.
 * "92.85" is none, because its group has two digits; the engine then reads it as 92.85.
 *
 * @example englishNumber("4.555") // "4555"
 * @example englishNumber("92,85%") // "92.85%"
 */
export function englishNumber(typed: string): string | undefined {
  const match = vietnameseNumber.exec(typed);
  if (match === null) return undefined;
  const [, sign = "", whole = "", decimals, percent = ""] = match;
  return `${sign}${whole.replaceAll(".", "")}${decimals === undefined ? "" : `.${decimals}`}${percent}`;
}

/**
 * How a number of the engine is shown for typing over.
 *
 * @example vietnameseNumberText("92.85%") // "92,85%"
 */
export function vietnameseNumberText(shown: string): string {
  return /^[-+]?\d+\.\d+%?$/.test(shown) ? shown.replace(".", ",") : shown;
}

const formulaPieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|;|(?<=\d),(?=\d)/g;

/**
 * A typed formula in the writing that the engine reads. With ";" between arguments, as Vietnamese settings have it, a comma is a decimal one;
 * without ";" the formula is taken for English writing. Texts, sheet names and listed values are left as they are.
 *
 * @example englishFormula("=SOAT.CHENHLECH(92,85; 83)") // "=SOAT.CHENHLECH(92.85, 83)"
 */
export function englishFormula(typed: string): string {
  if (!typed.match(formulaPieces)?.includes(";")) return typed;
  return typed.replace(formulaPieces, (piece) => (piece === ";" ? "," : piece === "," ? "." : piece));
}
