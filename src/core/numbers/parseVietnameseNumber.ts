import { tidyText } from "../text/tidyText";

/** Words behind a number that multiply it. "tr" and "đ" are how they are shortened. */
const multipliers: readonly (readonly [RegExp, number])[] = [
  [/^(nghìn|ngàn) (tỷ|tỉ)/, 1e12],
  [/^(tỷ|tỉ)/, 1e9],
  [/^(triệu|tr\.?)/, 1e6],
  [/^(nghìn|ngàn)/, 1e3],
];
const unitWords = /^(việc|vụ|đồng|đ|vnđ|vnd|%)$/;

/** Dots part groups of three and a comma the decimals; or the other way round, when nothing else fits; or spaces part the groups. */
const writings: readonly { readonly shape: RegExp; readonly plain: (text: string) => string }[] = [
  { shape: /^\d+$/, plain: (text) => text },
  { shape: /^\d{1,3}(\.\d{3})+(,\d+)?$/, plain: (text) => text.replaceAll(".", "").replace(",", ".") },
  { shape: /^\d{1,3}( \d{3})+(,\d+)?$/, plain: (text) => text.replaceAll(" ", "").replace(",", ".") },
  { shape: /^\d+,\d+$/, plain: (text) => text.replace(",", ".") },
  { shape: /^\d+\.\d+$/, plain: (text) => text },
  { shape: /^\d{1,3}(,\d{3})+(\.\d+)?$/, plain: (text) => text.replaceAll(",", "") },
];

/**
 * The number that a Vietnamese text stands for, or `undefined` when it is not a number. Dots part groups of three and a comma the decimals:
 * "12.132" is twelve thousand, "86,44" and "86.44" are decimals. A percent sign or "việc" behind it changes nothing; "tỷ", "triệu" and
 * "nghìn" multiply and add up.
 *
 * @example parseVietnameseNumber("470 tỷ 581 triệu 046 nghìn đồng") // 470581046000
 */
export function parseVietnameseNumber(text: string): number | undefined {
  const tidy = tidyText(text).toLowerCase();
  if (!/\d/.test(tidy) || tidy.length > 80) return undefined;
  const inBrackets = /^\((.+)\)$/.exec(tidy)?.[1];
  const value = signedNumber(inBrackets ?? tidy);
  return inBrackets === undefined || value === undefined ? value : -value;
}

function signedNumber(text: string): number | undefined {
  const value = unsignedNumber(text.replace(/^[+-] ?/, ""));
  return value !== undefined && text.startsWith("-") ? -value : value;
}

function unsignedNumber(text: string): number | undefined {
  let rest = text;
  let sum = 0;
  let scaleMax = Infinity;
  while (rest !== "") {
    const [matched = "", digits = ""] = /^(\d[\d.,]*(?: \d{3}(?!\d))*(?:,\d+)?) ?/.exec(rest) ?? [];
    const value = plainNumber(digits);
    if (value === undefined) return undefined;
    const [scale, words] = scaleOf(rest.slice(matched.length));
    if (scale >= scaleMax) return undefined;
    sum += value * scale;
    scaleMax = scale;
    rest = words;
    if (unitWords.test(rest)) return sum;
  }
  return sum;
}

function plainNumber(digits: string): number | undefined {
  const writing = writings.find(({ shape }) => shape.test(digits));
  return writing && Number(writing.plain(digits));
}

function scaleOf(text: string): readonly [scale: number, rest: string] {
  for (const [words, scale] of multipliers) {
    const found = words.exec(text);
    if (found && /^( |đ|$)/.test(text.slice(found[0].length))) return [scale, text.slice(found[0].length).trimStart()];
  }
  return [1, text];
}
