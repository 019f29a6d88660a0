import { compareTables, type ComparedSide } from "../../../src/core";
import { drawnRecords } from "../../support/recordSet";
import { months } from "./periods";

/** Year-end figures as they were published, with the increase in figures and in percent; the earlier figure is the one less the other. */
const published = [
  ["Nam Định 2017, việc thụ lý", 7259, 435, 6.37],
  ["Nam Định 2017, tiền thụ lý (nghìn đồng)", 470581046, 165603599, 54.3],
  ["Toàn quốc 2023, việc thụ lý mới", 636950, 89829, 16.42],
  ["Quảng Ngãi 2020, việc xong", 5024, 46, 0.9],
  ["Quảng Ngãi 2020, tiền xong (nghìn đồng)", 289512597, 63751662, 28],
  ["TP.HCM 6 tháng 2019, việc thụ lý", 79177, -2676, -3.27],
  ["một tỉnh 2024, việc xong", 8529, 446, 5.52],
  ["một tỉnh 2024, tiền xong (đồng)", 717221971000, 57905476000, 8.78],
] as const;

function compared(now: string, before: string): ComparedSide {
  const result = compareTables({ set: drawnRecords(now, { period: months(2024, 12) }).set }, [{ set: drawnRecords(before, { period: months(2023, 12) }).set, file: "2023.xlsx" }]);
  const side = result.kind === "compared" ? result.units[0]?.sides[0] : undefined;
  if (!side) throw new RangeError("nothing compared");
  return side;
}

describe("relative changes of counts and money", () => {
  it.each(published)("%s: %d, by %d, by %d %%", (_, value, increase, percent) => {
    const [count] = compared(`cases.accepted\n${value}`, `cases.accepted\n${value - increase}`).counts;
    const decimals = String(percent).split(".")[1]?.length ?? 0;
    expect(count?.change).toBe(increase);
    expect(Math.abs(Number(count?.growth) * 100 - percent)).toBeLessThanOrEqual(0.5 * 10 ** -decimals);
  });

  it("have no percentage over nothing, and none without an earlier figure", () => {
    expect(compared("cases.accepted | cases.finished\n5 | 3", "cases.accepted | cases.finished\n0 | 1").counts[0]).toMatchObject({ change: 5, growth: { noValue: "zeroBase" } });
    expect(compared("cases.accepted | cases.finished\n5 | 3", "cases.accepted | cases.finished\n- | 1").counts[0]).toMatchObject({ change: { noValue: "empty" }, growth: { noValue: "empty" } });
  });
});

/** The nation's rates of 2022 (82,50; 45,42) and of 2023 with the stated change: 0,75 is right, 1,24 is not 46,78 − 45,42 = 1,36. */
it.each([
  ["việc", 83.25, 82.5, 0.75, { verdict: "right" }],
  ["tiền", 46.78, 45.42, 1.24, { verdict: "wrong", explanation: "unknown" }],
  ["việc, in percent of 2022", 83.25, 82.5, 0.91, { verdict: "wrong", explanation: "relativeForPoints" }],
] as const)("changes of rates are in points: %s %d after %d, stated %d", (_, now, before, stated, verdict) => {
  const { rate } = compared(`cases.rate | cases.rateChange\n${now} | ${stated}`, `cases.rate\n${before}`);
  const [change] = rate.stated;
  expect(Number(rate.points)).toBeCloseTo(now - before, 10);
  expect(change).toMatchObject({ kind: "points", stated, ...verdict });
});
