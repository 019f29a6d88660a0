import { provinceNamed, type CalendarDay } from "../../core";

/** No name of a province has more words, its rank included. */
const wordCountMax = 6;

/**
 * The one province that a text speaks of somewhere in its words; `undefined` when it speaks of none, or of several.
 *
 * @example provinceIn("Bieu 04 - Dien Bien 12 thang 2022", undefined) // "Điện Biên"
 */
export function provinceIn(text: string, day: CalendarDay | undefined): string | undefined {
  let words = text.normalize("NFC").split(/[^\p{L}\p{M}]+/u).filter(Boolean);
  const found = new Set<string>();
  for (let size = Math.min(wordCountMax, words.length); size > 0; size -= 1) {
    for (let start = 0; start + size <= words.length; start += 1) {
      const window = words.slice(start, start + size);
      const province = window.includes("|") ? undefined : provinceNamed(window.join(" "), day);
      if (province === undefined) continue;
      found.add(province.name);
      // What was used is cut out, so that "Vũng Tàu" is not found again inside "Bà Rịa Vũng Tàu".
      words = [...words.slice(0, start), "|", ...words.slice(start + size)];
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}
