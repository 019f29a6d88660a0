import { check, figureKey, ruleList, sides, type CountIndicator, type RecordSet } from "../../src/core";
import { manyRecords } from "../support/manyRecords";
import { drawnRecognition } from "../support/recordSet";
import { benchResult, type Bench } from "./bench";

/** The identities and inequalities of one side, as the plain loop knows them: 5 and 8, on two sides 26 rules. */
const sums: readonly (readonly [CountIndicator, readonly (readonly [1 | -1, CountIndicator])[]])[] = [
  ["accepted", [[1, "carriedIn"], [1, "newlyAccepted"]]],
  ["toEnforce", [[1, "accepted"], [-1, "entrusted"], [-1, "withdrawn"]]],
  ["eligible", [[1, "finished"], [1, "inProgress"], [1, "deferredArticle48"], [1, "otherEligible"]]],
  ["carriedOut", [[1, "toEnforce"], [-1, "finished"]]],
  ["toEnforce", [[1, "eligible"], [1, "notEligible"], [1, "otherNotEligible"]]],
];
const orders: readonly (readonly [CountIndicator, CountIndicator])[] = [
  ["finished", "eligible"],
  ["eligible", "toEnforce"],
  ["toEnforce", "accepted"],
  ["newlyAccepted", "accepted"],
  ["carriedIn", "accepted"],
  ["entrusted", "accepted"],
  ["notEligible", "toEnforce"],
  ["inProgress", "eligible"],
];
const measuredRules = new Set(["CB-01", "CB-02", "CB-05", "CB-07", "CB-10", "TB-01", "TB-02", "TB-03", "TB-11", "TB-12", "TB-13", "TB-14", "TB-15"]);
const switchedOff = new Set(ruleList.map(({ id }) => id).filter((id) => !measuredRules.has(id)));

interface PlainFailure {
  readonly rule: number;
  readonly recordIndex: number;
  readonly gap: number;
}

/** What a person would write for these 26 rules alone: bare loops over typed arrays that list the failures. */
function plainLoop(set: RecordSet): readonly PlainFailure[] {
  const failures: PlainFailure[] = [];
  sides.forEach((side, sideIndex) => {
    const valuesOf = (indicator: CountIndicator) => set.columns.get(figureKey(side, indicator))?.values ?? new Float64Array(0);
    const firstRule = sideIndex * (sums.length + orders.length);
    sums.forEach(([total, parts], index) => {
      const columns = parts.map(([sign, indicator]) => ({ sign, values: valuesOf(indicator) }));
      addUp(valuesOf(total), columns, (recordIndex, gap) => failures.push({ rule: firstRule + index, recordIndex, gap }));
    });
    orders.forEach(([smaller, larger], index) => {
      compare(valuesOf(smaller), valuesOf(larger), (recordIndex, gap) => failures.push({ rule: firstRule + sums.length + index, recordIndex, gap }));
    });
  });
  return failures;
}

type Fail = (recordIndex: number, gap: number) => void;

function addUp(stated: Float64Array, columns: readonly { readonly sign: 1 | -1; readonly values: Float64Array }[], fail: Fail): void {
  for (let recordIndex = 0; recordIndex < stated.length; recordIndex += 1) {
    let gap = stated[recordIndex] as number;
    for (const { sign, values } of columns) gap -= sign * (values[recordIndex] as number);
    if (gap !== 0) fail(recordIndex, gap);
  }
}

function compare(low: Float64Array, high: Float64Array, fail: Fail): void {
  for (let recordIndex = 0; recordIndex < low.length; recordIndex += 1) {
    const gap = (low[recordIndex] as number) - (high[recordIndex] as number);
    if (gap > 0) fail(recordIndex, gap);
  }
}

const set = manyRecords(100_000);
const recognition = drawnRecognition(set);
const plain = await benchResult({ name: "plain", budgetMillis: Infinity, prepare: () => () => plainLoop(set) });
const [failed, plainFailed] = [check(recognition, { switchedOff }).results.reduce((sum, result) => sum + result.failed, 0), plainLoop(set).length];
if (failed !== plainFailed) throw new RangeError(`the rules find ${failed} failures, the plain loop ${plainFailed}`);

/** The budget is twice the plain loop in the same run: a ratio of 0.50 is as fast as it. What findings cost shows beside a table without any. */
export const benches: readonly Bench[] = [
  {
    name: "26 rules on 100,000 right records, of twice a plain loop",
    budgetMillis: plain.medianMillis * 2,
    prepare: () => {
      const right = drawnRecognition(manyRecords(100_000, "allRight"));
      return () => check(right, { switchedOff });
    },
  },
  {
    name: "26 rules, 1 record in 100 wrong, of twice a plain loop",
    budgetMillis: plain.medianMillis * 2,
    prepare: () => () => check(recognition, { switchedOff }),
  },
  ...[1_000, 10_000, 100_000, 1_000_000].map(
    (recordCount): Bench => ({
      name: `every rule on ${recordCount} records, at 10 µs each`,
      budgetMillis: recordCount * 0.01,
      prepare: () => {
        const many = drawnRecognition(manyRecords(recordCount));
        return () => check(many);
      },
    }),
  ),
];
