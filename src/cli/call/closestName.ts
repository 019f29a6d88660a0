import { matchKey, plainKey, slipCount } from "../../core";

/** A name of so many letters has one slip. */
const lettersPerSlip = 3;

/**
 * The name that somebody may have meant: the same but for accents, or a slip or two away; `undefined` when none is near.
 *
 * @example closestName("kiểm tra", ["kiem-tra", "xoa"]) // "kiem-tra"
 */
export function closestName(written: string, names: readonly string[]): string | undefined {
  const key = keyOf(written);
  const near = names
    .map((name) => ({ name, slips: slipCount(key, keyOf(name)) }))
    .filter(({ name, slips }) => slips <= Math.floor(Math.max(key.length, keyOf(name).length) / lettersPerSlip))
    .sort((one, other) => one.slips - other.slips);
  return near[0]?.name;
}

/** Nobody slips in a text longer than this. */
const keyLengthMax = 40;

function keyOf(name: string): string {
  return plainKey(matchKey(name)).replaceAll(" ", "").slice(0, keyLengthMax);
}
