/** How one number differs from another when a hand slips on one digit. */
export interface DigitSlip {
  readonly cause: "substitution" | "transposition" | "omittedDigit" | "extraDigit";
  /** The probability of just this outcome, given that a slip of this kind happened. */
  readonly probability: number;
}

/**
 * The single slip that turns the digits meant into the digits written: one replaced, one left out, one too many, or two neighbours
 * exchanged (a distance of one in the sense of Damerau). Zeros that come to stand first are not shown: 1031 without its 1 is 31. `undefined` when one slip is not enough.
 *
 * @example digitSlip("8530", "8350") // transposition
 */
export function digitSlip(meant: string, written: string): DigitSlip | undefined {
  if (meant === written) return undefined;
  if (meant.length === written.length) return sameLengthSlip(meant, written);
  if (meant.length > written.length) return omission(meant, written.padStart(meant.length - 1, "0"));
  return written.length === meant.length + 1 ? insertion(meant, written) : undefined;
}

function sameLengthSlip(meant: string, written: string): DigitSlip | undefined {
  const first = firstDifference(meant, written);
  if (meant.slice(first + 1) === written.slice(first + 1)) {
    return { cause: "substitution", probability: 1 / (9 * meant.length) };
  }
  const isExchanged = meant[first] === written[first + 1] && meant[first + 1] === written[first];
  if (!isExchanged || meant.slice(first + 2) !== written.slice(first + 2)) return undefined;
  return { cause: "transposition", probability: 1 / (meant.length - 1) };
}

function omission(meant: string, written: string): DigitSlip | undefined {
  const position = firstDifference(meant, written);
  if (meant.slice(position + 1) !== written.slice(position)) return undefined;
  return { cause: "omittedDigit", probability: runLength(meant, position) / meant.length };
}

function insertion(meant: string, written: string): DigitSlip | undefined {
  const position = firstDifference(meant, written);
  if (written.slice(position + 1) !== meant.slice(position)) return undefined;
  return { cause: "extraDigit", probability: runLength(written, position) / (10 * written.length) };
}

function firstDifference(one: string, other: string): number {
  let position = 0;
  while (position < one.length && one[position] === other[position]) position++;
  return position;
}

/** In how many places the digit could have been dropped or added with the same outcome. */
function runLength(digits: string, position: number): number {
  const digit = digits[position];
  let start = position;
  while (start > 0 && digits[start - 1] === digit) start--;
  let end = position;
  while (end + 1 < digits.length && digits[end + 1] === digit) end++;
  return end - start + 1;
}
