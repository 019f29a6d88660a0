import { ratio, standingsOf, type Target } from "../../../src/core";
import { drawnRecords } from "../../support/recordSet";

const target = (unit: string, side: Target["side"], percent: number, more: Partial<Target> = {}): Target => ({ year: 2025, unit, side, rate: ratio(percent / 100), comparison: "above", ...more });
const period = { year: 2025, months: 9, from: { year: 2024, month: 10, day: 1 }, to: { year: 2025, month: 6, day: 30 } };
const { set } = drawnRecords(
  `
  label      | unit      | cases.eligible | cases.finished | money.eligible | money.finished
  Toàn quốc  | -         | 3000           | 2500           | 900            | 400
  >Sơn La    | Sơn La    | 1000           | 800            | 300            | 200
  >Gia Lai   | Gia Lai   | 1000           | 900            | 300            | 100
  >Lai Châu  | Lai Châu  | 1000           | 800            | 300            | 100
  >Cao Bằng  | Cao Bằng  | 0              | 0              | -              | 5
  `,
  { period },
);
const targets = [
  ...[target("Sơn La", "cases", 80), target("Sơn La", "money", 51.9)],
  ...[target("Gia Lai", "cases", 83.9), target("Gia Lai", "money", 51.9), target("Gia Lai", "money", 30, { effectiveFrom: { year: 2025, month: 7, day: 31 } })],
  target("Lai Châu", "cases", 83, { isDraft: true }),
  target("Toàn quốc", "cases", 83, { comparison: "atLeast" }),
];

describe("how units stand", () => {
  const { units, judgedBothCount, reachedBothCount, remaining } = standingsOf(set, targets, { kind: "fullYear" });

  it.each([
    ["Toàn quốc", "cases", "over", 0.33, 0, true],
    ["Sơn La", "cases", "equal", 0, 1, false],
    ["Sơn La", "money", "over", 14.77, 0, true],
    ["Gia Lai", "cases", "over", 6.1, 0, true],
    // 300 × 51,9 % = 155,7; the lower target comes into force after the end of the period.
    ["Gia Lai", "money", "under", -18.57, 56, false],
  ] as const)("%s, %s: %s by %d, %d still to do", (label, side, verdict, difference, todo, isReached) => {
    const standing = units.find((unit) => unit.label === label)?.bySide[side];
    expect(standing?.judged).toMatchObject({ verdict, difference, remaining: todo, isReached });
  });

  it("judges nobody by a draft, nor without a target or a base", () => {
    expect(units.find(({ label }) => label === "Lai Châu")?.bySide.cases).toMatchObject({ rate: 0.8, goal: undefined, judged: undefined });
    expect(units.some(({ label }) => label === "Cao Bằng")).toBe(false);
  });

  it("counts both targets together, and sums what is left over the units and not over the total", () => {
    expect({ judgedBothCount, reachedBothCount, remaining }).toEqual({ judgedBothCount: 2, reachedBothCount: 0, remaining: { cases: 1, money: 56 } });
  });

  it("spreads what is left over the months that are left, and only for a goal of the year", () => {
    const { perMonth, impossibleCount } = standingsOf(set, targets, { kind: "fullYear" });
    // 1 ÷ 3 and 56 ÷ 3, rounded up to whole ones.
    expect({ perMonth, impossibleCount }).toEqual({ perMonth: { cases: 1, money: 19 }, impossibleCount: { cases: 0, money: 0 } });
    const paced = standingsOf(set, targets, { kind: "proRata" });
    expect([paced.perMonth, paced.units.map(({ bySide }) => bySide.money?.judged?.perMonth)]).toEqual([{ cases: undefined, money: undefined }, [undefined, undefined, undefined, undefined]]);
    expect(standingsOf(set, [target("Lai Châu", "cases", 100)], { kind: "fullYear" }).impossibleCount.cases).toBe(1);
  });

  it("holds no sum of units against a goal by caseload", () => {
    const loaded = drawnRecords("label | unit | cases.accepted | cases.eligible | cases.finished\nTổng số | - | 9000 | 1000 | 800\n>Sơn La | Sơn La | 9000 | 1000 | 800", { period }).set;
    const tiers = [{ side: "cases", caseloadMax: undefined, percent: 75, comparison: "atLeast" }] as const;
    expect(standingsOf(loaded, [], { kind: "interim", tiers }).units.map(({ label, bySide }) => [label, bySide.cases?.judged?.difference])).toEqual([
      ["Tổng số", undefined],
      ["Sơn La", 5],
    ]);
  });

  it("takes a target that stands in the table first", () => {
    const stated = drawnRecords("label | unit | cases.eligible | cases.finished | cases.target\nSơn La | Sơn La | 1000 | 800 | 79.5", { period }).set;
    expect(standingsOf(stated, targets, { kind: "fullYear" }).units[0]?.bySide.cases?.judged?.difference).toBe(0.5);
  });
});
