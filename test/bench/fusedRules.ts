import { figureKey, sides, type CountIndicator, type RecordSet } from "../../src/core";
import type { PlainFailure } from "./plainRules";

const indicators = [
  ...(["carriedIn", "newlyAccepted", "accepted", "entrusted", "withdrawn", "toEnforce", "finished"] as const),
  ...(["inProgress", "deferredArticle48", "otherEligible", "eligible", "notEligible", "otherNotEligible", "carriedOut"] as const),
];

type Values = Readonly<Record<(typeof indicators)[number], Float64Array>>;

/** The fastest that a person can write for these 26 rules and no others: every rule by hand, each record visited once. */
export function fusedLoop(set: RecordSet): readonly PlainFailure[] {
  const failures: PlainFailure[] = [];
  sides.forEach((side, sideIndex) => {
    const valuesOf = (indicator: CountIndicator) => set.columns.get(figureKey(side, indicator))?.values ?? new Float64Array(0);
    const values = Object.fromEntries(indicators.map((indicator) => [indicator, valuesOf(indicator)])) as Values;
    examine(values, (rule, recordIndex, [stated, computed]) => failures.push({ rule: sideIndex * 13 + rule, recordIndex, stated, computed, difference: stated - computed }));
  });
  return failures;
}

type Fail = (rule: number, recordIndex: number, figures: readonly [stated: number, computed: number]) => void;

/* eslint-disable complexity -- 13 rules in one loop is what this is for */
function examine(values: Values, fail: Fail): void {
  const { carriedIn, newlyAccepted, accepted, entrusted, withdrawn, toEnforce, finished } = values;
  const { inProgress, deferredArticle48, otherEligible, eligible, notEligible, otherNotEligible, carriedOut } = values;
  for (let index = 0; index < accepted.length; index += 1) {
    const all = accepted[index] as number;
    const old = carriedIn[index] as number;
    const fresh = newlyAccepted[index] as number;
    const given = entrusted[index] as number;
    const due = toEnforce[index] as number;
    const done = finished[index] as number;
    const able = eligible[index] as number;
    const doing = inProgress[index] as number;
    const unable = notEligible[index] as number;
    if (all !== old + fresh) fail(0, index, [all, old + fresh]);
    const left = all - given - (withdrawn[index] as number);
    if (due !== left) fail(1, index, [due, left]);
    const parts = done + doing + (deferredArticle48[index] as number) + (otherEligible[index] as number);
    if (able !== parts) fail(2, index, [able, parts]);
    if ((carriedOut[index] as number) !== due - done) fail(3, index, [carriedOut[index] as number, due - done]);
    const groups = able + unable + (otherNotEligible[index] as number);
    if (due !== groups) fail(4, index, [due, groups]);
    if (done > able) fail(5, index, [done, able]);
    if (able > due) fail(6, index, [able, due]);
    if (due > all) fail(7, index, [due, all]);
    if (fresh > all) fail(8, index, [fresh, all]);
    if (old > all) fail(9, index, [old, all]);
    if (given > all) fail(10, index, [given, all]);
    if (unable > due) fail(11, index, [unable, due]);
    if (doing > able) fail(12, index, [doing, able]);
  }
}
