import type { SignedColumn } from "./terms";

/** What is done about one record whose parts are off their total. */
type Examine = (recordIndex: number, gap: number) => void;

/**
 * Calls for each record whose signed parts do not add up to its total to the last bit, in one straight pass over the columns. A gap of
 * binary arithmetic may be mere noise, and is NaN where a figure is missing: whoever is called looks closer.
 */
export function eachGap(total: Float64Array, parts: readonly SignedColumn[], examine: Examine): void {
  if (parts.length > 4) eachGapOfMany(total, parts, examine);
  else eachGapOfFour(total, parts, examine);
}

/** Every balance of the forms but the longest has at most four parts; one that is not there enters as nothing times the total. */
function eachGapOfFour(total: Float64Array, parts: readonly SignedColumn[], examine: Examine): void {
  const [one, two, three, four] = [0, 1, 2, 3].map((position) => parts[position]?.column.values ?? total) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const [signOne, signTwo, signThree, signFour] = [0, 1, 2, 3].map((position) => parts[position]?.sign ?? 0) as [number, number, number, number];
  for (let index = 0; index < total.length; index += 1) {
    const half = signOne * (one[index] as number) + signTwo * (two[index] as number);
    const gap = (total[index] as number) - half - signThree * (three[index] as number) - signFour * (four[index] as number);
    if (gap !== 0) examine(index, gap);
  }
}

function eachGapOfMany(total: Float64Array, parts: readonly SignedColumn[], examine: Examine): void {
  for (let index = 0; index < total.length; index += 1) {
    let gap = total[index] as number;
    for (const { sign, column } of parts) gap -= sign * (column.values[index] as number);
    if (gap !== 0) examine(index, gap);
  }
}
