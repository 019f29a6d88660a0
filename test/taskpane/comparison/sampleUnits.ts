import { noValue, percentagePoints, ratio, type ComparedCount, type ComparedRate, type ComparedUnit, type StatedChange } from "../../../src/core";

/** A rate in percent now and before, with the change of it that the table states. */
export function sampleRate(now: number | undefined, before: number | undefined, stated: readonly StatedChange[] = []): ComparedRate {
  const points = now === undefined || before === undefined ? noValue("empty") : percentagePoints(now - before);
  return { now: now === undefined ? noValue("empty") : ratio(now / 100), before: before === undefined ? noValue("empty") : ratio(before / 100), points, stated };
}

/** A count now and before. */
export function sampleCount(indicator: ComparedCount["indicator"], now: number, before: number): ComparedCount {
  return { indicator, now, before, change: now - before, growth: ratio((now - before) / before), stated: [], nowAt: [], beforeAt: [] };
}

const nothing = { counts: [], eligibleShare: sampleRate(undefined, undefined), movement: noValue("empty") } as const;

/** A unit with a rate on each side; `undefined` where it has none. */
export function sampleUnit(label: string, cases: ComparedRate, money: ComparedRate, counts: readonly ComparedCount[] = []): ComparedUnit {
  return {
    label,
    unit: label,
    role: "unit",
    recordIndex: undefined,
    match: { kind: "same" },
    sides: [
      { side: "cases", ...nothing, rate: cases, counts },
      { side: "money", ...nothing, rate: money },
    ],
  };
}

/** A change as the table states it. */
export function sampleChange(kind: StatedChange["kind"], stated: number | undefined, computed: number | undefined, verdict: StatedChange["verdict"]): StatedChange {
  const at = { sheet: "Biểu 06", rowIndex: 4, columnIndex: 5 };
  return { at, kind, stated: stated ?? noValue("empty"), computed: computed ?? noValue("empty"), verdict };
}
