import { check, ruleList } from "../../src/core";
import { manyRecords } from "../support/manyRecords";
import { drawnRecognition } from "../support/recordSet";
import type { Bench, MemoryBench, PairedBench } from "./bench";
import { fusedLoop } from "./fusedRules";
import { plainLoop, sameRules } from "./plainRules";

const recordCount = 100_000;
const switchedOff = new Set(ruleList.map(({ id }) => id).filter((id) => !sameRules.has(id)));

/** The check of the 26 rules beside a loop for them; both have to find the same failures. */
function pair(state: "allRight" | "someWrong", loop: typeof plainLoop): ReturnType<PairedBench["prepare"]> {
  const set = manyRecords(recordCount, state);
  const recognition = drawnRecognition(set);
  const failed = check(recognition, { switchedOff }).results.reduce((sum, result) => sum + result.failed, 0);
  if (failed !== loop(set).length) throw new RangeError(`the rules find ${failed} failures, the loop ${loop(set).length}`);
  return { work: () => check(recognition, { switchedOff }), peer: () => loop(set) };
}

/** Beside the plain loop the check has twice its time, the list of findings included. What the same costs fused by hand is told as well. */
export const benches: readonly (Bench | PairedBench | MemoryBench)[] = [
  { name: "26 rules on 100,000 right records, beside a plain loop", ratioMax: 2, prepare: () => pair("allRight", plainLoop) },
  { name: "26 rules, 1 figure in 100 wrong, beside a plain loop", ratioMax: 2, prepare: () => pair("someWrong", plainLoop) },
  { name: "the same beside one loop with all 26 rules written out", ratioMax: Infinity, prepare: () => pair("someWrong", fusedLoop) },
  ...[1_000, 10_000, 100_000, 1_000_000].map(
    (count): Bench => ({
      name: `every rule on ${count} records, at 10 µs each`,
      budgetMillis: count * 0.01,
      prepare: () => {
        const many = drawnRecognition(manyRecords(count));
        return () => check(many);
      },
    }),
  ),
  {
    name: "memory of a record of 28 figures, for each record",
    recordCount,
    budgetBytes: 1_000,
    prepare: () => () => manyRecords(recordCount),
  },
  {
    name: "memory of the report on every rule, for each record",
    recordCount,
    budgetBytes: 200,
    prepare: () => {
      const many = drawnRecognition(manyRecords(recordCount));
      return () => check(many);
    },
  },
];
