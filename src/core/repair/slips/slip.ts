import type { Cause } from "../../model/cause";
import { digitSlip, type DigitSlip } from "./digitSlip";

/** A slip that leads from the figure meant to the figure written, and how probable it is among wrong figures. */
export interface Slip {
  readonly cause: Cause;
  readonly logProbability: number;
}

/** What else is known of the cell that was written. Numbers are on the grid of the record. */
export interface SlipContext {
  readonly earlier: number | undefined;
  /** How many units of the grid make one of the sheet. */
  readonly scale: number;
  /** By how much figures may differ from rounding alone; 0 where they are counted. */
  readonly rounding: number;
}

/**
 * How often wrong figures come from each slip. Replaced digits lead, as in the only large count that was published
 * (Scholtus 2009: of 152 slips of one digit 112 replaced, 15 left out, 14 exchanged, 11 too many); the others share what is left.
 * Rounding is beside them: it is asked for only where figures were rounded, and there it is the common cause of a small difference.
 */
export const slipShares: Readonly<Record<Cause, number>> = {
  substitution: 0.28,
  transposition: 0.14,
  omittedDigit: 0.12,
  extraDigit: 0.12,
  unitFactor: 0.1,
  previousCopied: 0.1,
  swappedCells: 0.02,
  swappedSides: 0.01,
  shiftedBlock: 0.01,
  sign: 0.02,
  decimalMark: 0.02,
  rounding: 0.3,
  storedAsText: 0.01,
  implied: 0.04,
};

/** Figures of this field run from one case to ten million milliard đồng: so wide is "any number", in natural logarithms. */
const logRange = 37;

const unitFactors = [1_000, 1_000_000, 1_000_000_000];

/** The likeliest way from the figure meant to the figure written. Any figure can come from any other ("implied"), but hardly. */
export function slip(meant: number, written: number, context: SlipContext): Slip {
  let best: Slip = anySlip(written);
  for (const candidate of namedSlips(meant, written, context)) if (candidate.logProbability > best.logProbability) best = candidate;
  return best;
}

/** The probability that a figure of no particular origin is just this one: small numbers and large ones share the range evenly. */
export function logProbabilityOfAnyFigure(value: number): number {
  return -Math.log(logRange * (Math.abs(value) + 1));
}

function anySlip(written: number): Slip {
  return { cause: "implied", logProbability: Math.log(slipShares.implied) + (Number.isNaN(written) ? 0 : logProbabilityOfAnyFigure(written)) };
}

function namedSlips(meant: number, written: number, context: SlipContext): readonly Slip[] {
  if (Number.isNaN(written)) return [];
  const { earlier, scale, rounding } = context;
  const slips: Slip[] = [];
  const add = (cause: Cause, probability: number) => slips.push({ cause, logProbability: Math.log(slipShares[cause] * probability) });
  if (Math.abs(meant - written) <= rounding) add("rounding", 0.25);
  if (meant === -written) add("sign", 1);
  if (written === earlier) add("previousCopied", 1);
  if (isDecimalMark(meant, written, scale)) add("decimalMark", 0.5);
  else if (isUnitFactor(meant, written)) add("unitFactor", 1 / (2 * unitFactors.length));
  const typed = typedSlip(meant, written, scale);
  if (typed) add(typed.cause, typed.probability);
  return slips;
}

/** A dot of thousands that was read as a decimal mark: 12.132 became 12,132. Whole figures do not have decimals by themselves. */
function isDecimalMark(meant: number, written: number, scale: number): boolean {
  return scale > 1 && written % scale !== 0 && meant % scale === 0 && meant === written * 1_000;
}

/** Entered in another unit of money, with what was below the unit cut off or rounded. */
function isUnitFactor(meant: number, written: number): boolean {
  if (meant === 0 || written === meant) return false;
  return unitFactors.some((factor) => written === meant * factor || isScaledDown(meant, written, factor));
}

function isScaledDown(meant: number, written: number, factor: number): boolean {
  if (Math.abs(meant) < factor) return false;
  return Math.trunc(meant / factor) === written || Math.round(meant / factor) === written;
}

/** Whether one slip of the hand leads from the figure meant to the figure written. */
export function isTypingSlip(meant: number, written: number, scale: number): boolean {
  return typedSlip(meant, written, scale) !== undefined;
}

/** A slip of one digit; a lost or added minus sign is a slip of its own. */
function typedSlip(meant: number, written: number, scale: number): DigitSlip | undefined {
  return meant * written < 0 ? undefined : digitSlip(digitsOf(meant, scale), digitsOf(written, scale));
}

/** The figure as it is typed: decimals that are not there are not typed. */
function digitsOf(value: number, scale: number): string {
  return String(Math.abs(value % scale === 0 ? value / scale : value));
}
