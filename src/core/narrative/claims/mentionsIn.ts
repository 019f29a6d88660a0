import { keyedSource, wordsAtEnd } from "../text/pattern";
import { numberWords, valueOfWord } from "../text/numberWords";
import { writtenNumber, type NumberNature, type Reading } from "../text/writtenNumber";
import type { Approximation, Mention, MentionUnit } from "./mention";

const digits = String.raw`\d+(?:[.,]\d+)*`;
const multiple = "(?:nghìn|ngàn|triệu|tr|tỷ)";
const amount = String.raw`(${digits})(?: ?(nghìn|ngàn) (?=tỷ|tỉ))? ?(?:(${multiple})(?!(?!đ(?!\p{L}))\p{L}))`;
const dong = String.raw` ?[.]?(?:đồng|vnđ|vnd|đ)(?!\p{L})`;
const cases = String.raw` ?(?:vụ(?:,|/)? ?việc|việc|vụ)(?!\p{L})`;

const keyed = (source: string, flags: string): RegExp => new RegExp(keyedSource(source), flags);
const money = keyed(`(?:${amount} ?)+(?:(${digits})(?=${dong}))?(?:${dong})?`, "uy");
const moneyPart = keyed(amount, "gu");
const multipliedCases = keyed(`${amount}${cases}`, "uy");
const plainMoney = keyed(`(${digits})${dong}`, "uy");
const plainCases = keyed(`(${digits})(?=${cases})${cases}`, "uy");
const percent = keyed(String.raw`(${digits}) ?(?:điểm )?(?:%|phần trăm(?!\p{L}))`, "uy");
const rank = keyed(String.raw`(${digits})(?:/(\d+))?`, "uy");
const pair = keyed(String.raw`(${digits})(?= ?/ ?${digits}${cases})`, "uy");
const bare = keyed(`(${digits})`, "uy");
const spelled = keyed(String.raw`(?<!\p{L})(${numberWords})(?=${cases})${cases}`, "uy");
const start = keyed(String.raw`(?<![\d\p{L}]|\d[.,])\d|(?<!\p{L})${numberWords}(?=${cases})`, "gu");

const factors: readonly (readonly [word: string, factor: number])[] = (
  [["nghìn", 1e3], ["ngàn", 1e3], ["triệu", 1e6], ["tr", 1e6], ["tỷ", 1e9]] as const
).map(([word, factor]) => [keyedSource(word), factor]);
const rankCue = wordsAtEnd(String.raw`(?:thứ|hạng|vị trí|xếp)(?: hạng| thứ| nhất)? ?`);

const approximations: readonly (readonly [RegExp, Approximation])[] = [
  [wordsAtEnd("(?<!(?:cao|thấp|nhiều|ít|lớn|nhỏ|tăng|giảm) )(?:hơn|trên|quá) ?|(?:tăng|giảm) hơn ?"), "more"],
  [wordsAtEnd("(?:gần|dưới|xấp xỉ|ngót) ?"), "less"],
  [wordsAtEnd("(?:khoảng|chừng|ước|ước đạt|khoảng trên) ?"), "about"],
];

type Found = Pick<Mention, "end" | "unit" | "value" | "lastPlace" | "other"> & Partial<Pick<Mention, "isRounded" | "outOf">>;
type Shape = (text: string, at: number) => Found | undefined;

/** Every number of a keyed text that may count something. */
export function mentionsIn(text: string): readonly Mention[] {
  const mentions: Mention[] = [];
  let free = 0;
  for (const { index } of text.matchAll(start)) {
    if (index < free) continue;
    const found = foundAt(text, index);
    if (found === undefined) continue;
    free = found.end;
    const before = text.slice(Math.max(0, index - 20), index);
    const approximation = approximations.find(([words]) => words.test(before))?.[1] ?? "exact";
    mentions.push({ isRounded: false, outOf: undefined, start: index, approximation, ...found });
  }
  return mentions;
}

function foundAt(text: string, at: number): Found | undefined {
  for (const shape of rankCue.test(text.slice(Math.max(0, at - 20), at)) ? [rankAt] : shapes) {
    const found = shape(text, at);
    if (found) return found;
  }
  return undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** "470 tỷ 581 triệu 046 nghìn đồng": parts with falling multiples. */
function moneyAt(text: string, at: number): Found | undefined {
  const match = matchAt(money, text, at);
  if (match === undefined) return undefined;
  const parts = [...match[0].matchAll(moneyPart)].map(partOf);
  const falling = fallingParts([...parts, ...restOf(match.at(-1))]);
  const last = falling.at(-1);
  if (last === undefined) return undefined;
  const isCounted = !keyed(dong, "u").test(match[0]) && last.factor === 1e3 && falling.length === 1;
  return {
    end: at + match[0].trimEnd().length,
    unit: isCounted ? "bare" : "money",
    value: falling.reduce((sum, { value }) => sum + value, 0),
    lastPlace: last.lastPlace,
    other: falling.length === 1 ? last.other : undefined,
    isRounded: true,
  };
}

const restOf = (digitsBehind: string | undefined): readonly Part[] => (digitsBehind === undefined ? [] : [scaled(writtenNumber(digitsBehind, "whole"), 1)]);

interface Part extends Reading {
  readonly other: Reading | undefined;
  readonly factor: number;
}

function partOf(match: RegExpMatchArray): Part {
  const [, written = "", thousands, word = ""] = match;
  const factor = (factors.find(([known]) => known === word)?.[1] ?? 1) * (thousands === undefined ? 1 : 1e3);
  return scaled(writtenNumber(written, "amount"), factor);
}

function scaled({ value, lastPlace, other }: ReturnType<typeof writtenNumber>, factor: number): Part {
  const by = (number: number) => Math.round(number * factor * 1e3) / 1e3;
  return { value: by(value), lastPlace: by(lastPlace), factor, other: other && { value: by(other.value), lastPlace: by(other.lastPlace) } };
}

/** Parts count together while their multiples fall. */
function fallingParts(parts: readonly Part[]): readonly Part[] {
  const end = parts.findIndex((part, index) => index > 0 && part.factor >= (parts[index - 1]?.factor ?? 0));
  return end < 0 ? parts : parts.slice(0, end);
}

function multipliedCasesAt(text: string, at: number): Found | undefined {
  const match = matchAt(multipliedCases, text, at);
  if (match === undefined) return undefined;
  const { value, lastPlace, other } = partOf(match);
  return { end: at + match[0].length, unit: "cases", value, lastPlace, other, isRounded: true };
}

/** A shape with one written number and nothing to multiply it. */
function simple(pattern: RegExp, unit: MentionUnit, nature: NumberNature): Shape {
  return (text, at) => {
    const match = matchAt(pattern, text, at);
    return match && { end: at + match[0].length, unit, ...writtenNumber(match[1] ?? "", nature) };
  };
}

function rankAt(text: string, at: number): Found | undefined {
  const match = matchAt(rank, text, at);
  return match && { end: at + match[0].length, unit: "rank", value: Number(match[1]), lastPlace: 1, other: undefined, outOf: match[2] === undefined ? undefined : Number(match[2]) };
}

function spelledAt(text: string, at: number): Found | undefined {
  const match = matchAt(spelled, text, at);
  return match && { end: at + match[0].length, unit: "cases", value: valueOfWord(match[1] ?? ""), lastPlace: 1, other: undefined };
}

/** From the most telling shape to a number with nothing behind it. */
const shapes: readonly Shape[] = [
  multipliedCasesAt,
  moneyAt,
  simple(plainMoney, "money", "whole"),
  simple(plainCases, "cases", "whole"),
  simple(percent, "percent", "percent"),
  simple(pair, "cases", "whole"),
  spelledAt,
  simple(bare, "bare", "whole"),
];
