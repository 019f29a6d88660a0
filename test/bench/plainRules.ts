import { figureKey, sides, type CountIndicator, type RecordSet } from "../../src/core";

type Sum = readonly [total: CountIndicator, ...parts: readonly (readonly [1 | -1, CountIndicator])[]];

/** The identities and inequalities of one side, as the plain loops know them: 5 and 8, on two sides 26 rules. */
export const sums: readonly Sum[] = [
  ["accepted", [1, "carriedIn"], [1, "newlyAccepted"]],
  ["toEnforce", [1, "accepted"], [-1, "entrusted"], [-1, "withdrawn"]],
  ["eligible", [1, "finished"], [1, "inProgress"], [1, "deferredArticle48"], [1, "otherEligible"]],
  ["carriedOut", [1, "toEnforce"], [-1, "finished"]],
  ["toEnforce", [1, "eligible"], [1, "notEligible"], [1, "otherNotEligible"]],
];
export const orders: readonly (readonly [CountIndicator, CountIndicator])[] = [
  ["finished", "eligible"],
  ["eligible", "toEnforce"],
  ["toEnforce", "accepted"],
  ["newlyAccepted", "accepted"],
  ["carriedIn", "accepted"],
  ["entrusted", "accepted"],
  ["notEligible", "toEnforce"],
  ["inProgress", "eligible"],
];

/** The ids of the same rules in the product. */
export const sameRules: ReadonlySet<string> = new Set(["CB-01", "CB-02", "CB-05", "CB-07", "CB-10", "TB-01", "TB-02", "TB-03", "TB-11", "TB-12", "TB-13", "TB-14", "TB-15"]);

/** A failure as a list of failures would have it. */
export interface PlainFailure {
  readonly rule: number;
  readonly recordIndex: number;
  readonly stated: number;
  readonly computed: number;
  readonly difference: number;
}

/** What a person would write for rules that are given as lists: bare loops over typed arrays, rule by rule, that list the failures. */
export function plainLoop(set: RecordSet): readonly PlainFailure[] {
  const failures: PlainFailure[] = [];
  sides.forEach((side, sideIndex) => {
    const valuesOf = (indicator: CountIndicator) => set.columns.get(figureKey(side, indicator))?.values ?? new Float64Array(0);
    const firstRule = sideIndex * (sums.length + orders.length);
    sums.forEach(([total, ...parts], index) => {
      const columns = parts.map(([sign, indicator]) => ({ sign, values: valuesOf(indicator) }));
      addUp({ failures, rule: firstRule + index }, valuesOf(total), columns);
    });
    orders.forEach(([smaller, larger], index) => compare({ failures, rule: firstRule + sums.length + index }, valuesOf(smaller), valuesOf(larger)));
  });
  return failures;
}

interface PlainRule {
  readonly failures: PlainFailure[];
  readonly rule: number;
}

interface SignedValues {
  readonly sign: 1 | -1;
  readonly values: Float64Array;
}

function addUp({ failures, rule }: PlainRule, total: Float64Array, columns: readonly SignedValues[]): void {
  for (let recordIndex = 0; recordIndex < total.length; recordIndex += 1) {
    const stated = total[recordIndex] as number;
    let computed = 0;
    for (const { sign, values } of columns) computed += sign * (values[recordIndex] as number);
    if (stated !== computed) failures.push({ rule, recordIndex, stated, computed, difference: stated - computed });
  }
}

function compare({ failures, rule }: PlainRule, low: Float64Array, high: Float64Array): void {
  for (let recordIndex = 0; recordIndex < low.length; recordIndex += 1) {
    const stated = low[recordIndex] as number;
    const computed = high[recordIndex] as number;
    if (stated > computed) failures.push({ rule, recordIndex, stated, computed, difference: stated - computed });
  }
}
