import type { SlipContext } from "./slip";

const factors = [1_000, 1_000_000, 1_000_000_000];

/**
 * Every figure that one slip could have turned into the figure written, smallest first: one digit replaced, left out or added,
 * two neighbours exchanged, another unit of money, a lost sign. What chance alone could bring ("implied") is not listed.
 */
export function meantFigures(written: number, { scale }: Pick<SlipContext, "scale">): readonly number[] {
  if (Number.isNaN(written)) return [];
  const unit = written % scale === 0 ? scale : 1;
  const sign = written < 0 ? -1 : 1;
  const digits = String(Math.abs(written) / unit);
  const found = new Set<number>();
  for (const text of [...replaced(digits), ...exchanged(digits), ...shortened(digits), ...lengthened(digits)]) found.add(sign * Number(text) * unit);
  for (const factor of factors) {
    found.add(written * factor);
    if (written % factor === 0) found.add(written / factor);
  }
  found.add(-written);
  found.delete(written);
  return [...found].filter(Number.isSafeInteger).sort((one, other) => one - other);
}

const tenDigits = [..."0123456789"];

function replaced(digits: string): readonly string[] {
  return [...digits].flatMap((_, position) => tenDigits.map((digit) => digits.slice(0, position) + digit + digits.slice(position + 1)));
}

function exchanged(digits: string): readonly string[] {
  return [...digits].slice(1).map((digit, position) => digits.slice(0, position) + digit + (digits[position] ?? "") + digits.slice(position + 2));
}

function shortened(digits: string): readonly string[] {
  return digits.length === 1 ? [] : [...digits].map((_, position) => digits.slice(0, position) + digits.slice(position + 1));
}

function lengthened(digits: string): readonly string[] {
  return [...digits, ""].flatMap((_, position) => tenDigits.map((digit) => digits.slice(0, position) + digit + digits.slice(position)));
}
