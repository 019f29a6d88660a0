import { roundHalfAwayFromZero, shifted } from "../core";

/** Joins a number and its sign or unit, so that a narrow pane never breaks a line between the two. */
export const noBreakSpace = "\u00A0";

/** A real minus, as wide as a plus; a hyphen would be read as a dash. */
export const minus = "\u2212";

/** What stands where there is no number. */
export const noNumber = "—";

/** The separators of a language. */
export interface Separators {
  readonly thousands: string;
  readonly decimal: string;
}

/** How numbers are written in one language. */
export interface NumberForm {
  /** A count or an amount in the unit of its sheet: all its digits, without trailing zeros. */
  readonly count: (value: number) => string;
  /** A number with a fixed count of decimals; those of the form unless told. */
  readonly decimal: (value: number, decimals?: number) => string;
  /** A percentage with its sign; the decimals of the form unless told. */
  readonly percent: (value: number, decimals?: number) => string;
  /** A distance with its sign in front, "+" included; the decimals of the form unless told. */
  readonly signed: (value: number, decimals?: number) => string;
  /** The same for a count. */
  readonly signedCount: (value: number) => string;
}

/** More decimals than any sheet states; what lies beyond is noise of binary arithmetic. */
const countDecimalsMax = 6;

/** How numbers are written with the given separators. It asks no operating system, so every machine writes alike. */
export function numberForm(separators: Separators, decimalsUnlessTold = 2): NumberForm {
  const decimal = (value: number, decimals = decimalsUnlessTold) => inSigns(value, fixed(value, decimals, separators));
  const count = (value: number) => inSigns(value, withoutTrailingZeros(fixed(value, countDecimalsMax, separators), separators));
  return {
    count,
    decimal,
    percent: (value, decimals) => `${decimal(value, decimals)}${noBreakSpace}%`,
    signed: (value, decimals) => withPlus(value, decimal(value, decimals)),
    signedCount: (value) => withPlus(value, count(value)),
  };
}

/**
 * The size of a distance in the first form that shows anything of it; `undefined` where none does. With few decimals a small distance from
 * the target must not read as none.
 */
export function shownSize(distance: number, forms: readonly NumberForm[]): string | undefined {
  return forms.map(({ decimal }) => decimal(Math.abs(distance))).find((size) => /[1-9]/.test(size));
}

/**
 * The fewest decimals, from 2 up, at which two numbers look different: a sentence that says "79,32 is not 79,32" helps nobody.
 *
 * @example decimalsApart(79.3238, 79.3249) // 4
 */
export function decimalsApart(first: number, second: number): number {
  if (!Number.isFinite(first) || !Number.isFinite(second)) return 2;
  for (let decimals = 2; decimals <= countDecimalsMax; decimals++) {
    if (scaled(first, decimals) !== scaled(second, decimals)) return decimals;
  }
  return 2;
}

/** The number times a power of ten, rounded as the core rounds: 10.075 with two decimals gives 1008, not 1007. */
function scaled(value: number, decimals: number): bigint {
  if (Number.isInteger(value)) return BigInt(value) * 10n ** BigInt(decimals);
  return BigInt(shifted(roundHalfAwayFromZero(value, decimals), decimals));
}

function fixed(value: number, decimals: number, separators: Separators): string {
  if (!Number.isFinite(value)) return noNumber;
  const digits = String(scaled(Math.abs(value), decimals)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, separators.thousands);
  return decimals === 0 ? whole : `${whole}${separators.decimal}${digits.slice(-decimals)}`;
}

function withoutTrailingZeros(text: string, separators: Separators): string {
  const [whole = "", rest] = text.split(separators.decimal);
  const kept = rest?.replace(/0+$/, "") ?? "";
  return kept === "" ? whole : `${whole}${separators.decimal}${kept}`;
}

function inSigns(value: number, text: string): string {
  return value < 0 && /[1-9]/.test(text) ? `${minus}${text}` : text;
}

function withPlus(value: number, text: string): string {
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
