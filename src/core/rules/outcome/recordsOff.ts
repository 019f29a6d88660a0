import type { RecordBlock } from "./outcome";
import type { SignedColumn } from "../table/terms";

/** Goes over a block of records and notes the index of each that has to be looked at more closely. */
export type Pass = (block: RecordBlock, noted: number[]) => void;

/**
 * A pass over the columns of a balance, which notes each record whose signed parts do not add up to the total to the last bit: the gap may
 * be mere noise of binary arithmetic, and a missing figure is noted too, since NaN equals nothing.
 */
export function recordsOff(total: Float64Array, parts: readonly SignedColumn[]): Pass {
  const figures: readonly Figures[] = [{ sign: 1, values: total }, ...parts.map(({ sign, column: { values } }) => ({ sign, values }))];
  const pass = passes.get(parts.length) ?? passOverMany;
  return (block, noted) => pass(figures, block, noted);
}

/** A pass over two columns, which notes each record where the first is not at most as large as the second. */
export function recordsOutOfOrder(low: Float64Array, high: Float64Array): Pass {
  return (block, noted) => passOverPair([low, high], block, noted);
}

interface Figures {
  readonly sign: 1 | -1;
  readonly values: Float64Array;
}

/** A total, which comes first, and its parts. */
type BalancePass = (figures: readonly Figures[], block: RecordBlock, noted: number[]) => void;

/** Most balances have two to four parts. Written out they take half the time of a loop over parts. */
const passes: ReadonlyMap<number, BalancePass> = new Map<number, BalancePass>([
  [2, passOverTwo],
  [3, passOverThree],
  [4, passOverFour],
]);

const nothing: Figures = { sign: 1, values: new Float64Array(0) };

function passOverTwo([total = nothing, one = nothing, two = nothing]: readonly Figures[], { first, end }: RecordBlock, noted: number[]): void {
  const [totals, ones, twos] = [total.values, one.values, two.values];
  const [signOne, signTwo] = [one.sign, two.sign];
  for (let index = first; index < end; index += 1) {
    if ((totals[index] as number) !== signOne * (ones[index] as number) + signTwo * (twos[index] as number)) noted.push(index);
  }
}

function passOverThree([total = nothing, one = nothing, two = nothing, three = nothing]: readonly Figures[], { first, end }: RecordBlock, noted: number[]): void {
  const [totals, ones, twos, threes] = [total.values, one.values, two.values, three.values];
  const [signOne, signTwo, signThree] = [one.sign, two.sign, three.sign];
  for (let index = first; index < end; index += 1) {
    const sum = signOne * (ones[index] as number) + signTwo * (twos[index] as number) + signThree * (threes[index] as number);
    if ((totals[index] as number) !== sum) noted.push(index);
  }
}

function passOverFour([total = nothing, one = nothing, two = nothing, three = nothing, four = nothing]: readonly Figures[], { first, end }: RecordBlock, noted: number[]): void {
  const [totals, ones, twos, threes, fours] = [total.values, one.values, two.values, three.values, four.values];
  const [signOne, signTwo, signThree, signFour] = [one.sign, two.sign, three.sign, four.sign];
  for (let index = first; index < end; index += 1) {
    const half = signOne * (ones[index] as number) + signTwo * (twos[index] as number);
    if ((totals[index] as number) !== half + (signThree * (threes[index] as number) + signFour * (fours[index] as number))) noted.push(index);
  }
}

function passOverMany([total = nothing, ...parts]: readonly Figures[], { first, end }: RecordBlock, noted: number[]): void {
  for (let index = first; index < end; index += 1) {
    let sum = 0;
    for (const { sign, values } of parts) sum += sign * (values[index] as number);
    if ((total.values[index] as number) !== sum) noted.push(index);
  }
}

/** A comparison with NaN is never true, so a blank is noted too. */
function passOverPair([low, high]: readonly [Float64Array, Float64Array], { first, end }: RecordBlock, noted: number[]): void {
  for (let index = first; index < end; index += 1) {
    if (!((low[index] as number) <= (high[index] as number))) noted.push(index);
  }
}
