import { judge, ratio, roundHalfAwayFromZero, standingsOf, type JudgingMode, type Target } from "../../../src/core";
import { drawnRecords } from "../../support/recordSet";

type Side = Target["side"];
const fullYear: JudgingMode = { kind: "fullYear" };
const proRata: JudgingMode = { kind: "proRata" };
const rounded = (points: number | undefined, decimals: number) => points !== undefined && roundHalfAwayFromZero(points, decimals);

/** How a unit with the figures of a report stands on one side. */
function standingOf(record: { readonly side: Side; readonly finished: number; readonly eligible: number; readonly months: number }, targetPercent: number, mode: JudgingMode) {
  const { side, finished, eligible, months } = record;
  const period = { year: 2025, months, from: { year: 2024, month: 10, day: 1 }, to: { year: 2025, month: 9, day: 30 } };
  const { set } = drawnRecords(`label | unit | ${side}.eligible | ${side}.finished\nSơn La | Sơn La | ${eligible} | ${finished}`, { period });
  const target: Target = { year: 2025, unit: "Sơn La", side, rate: ratio(targetPercent / 100), comparison: "above" };
  return standingsOf(set, [target], mode).units[0]?.bySide[side];
}

/** Reports that print the counts: the rate, its target and the difference as printed. Money in the unit of the report. */
const counted: readonly [report: string, side: Side, finished: number, eligible: number, ratePercent: number, rateDecimals: number, target: number, months: number, mode: JudgingMode, points: number, decimals: number][] = [
  ["Nam Định 2017", "cases", 4918, 5422, 90.7, 1, 73, 12, fullYear, 17.7, 2],
  ["Nam Định 2017", "money", 102_990_477, 163_702_787, 62.91, 2, 32, 12, fullYear, 30.91, 2],
  ["Bảo Lộc 2021", "cases", 1190, 1432, 83.1, 1, 82, 12, fullYear, 1.1, 1],
  ["TP. Hồ Chí Minh 6 months of 2019, held against half of 73 %", "cases", 26_515, 54_681, 48.49, 2, 73, 6, proRata, 11.99, 2],
  ["a province 2024", "cases", 8529, 9867, 86.44, 2, 83.45, 12, fullYear, 2.99, 2],
  ["a province 2024", "money", 717_221_971_000, 1_431_146_957_000, 50.12, 2, 46.75, 12, fullYear, 3.37, 2],
  ["Kon Tum 2011", "cases", 1658, 1775, 93.4, 1, 85, 12, fullYear, 8.4, 1],
  ["Kon Tum 2011", "money", 28_576_996, 30_788_896, 92.82, 2, 65, 12, fullYear, 27.82, 2],
  ["the nation 2022 against “trên 81,50 %”", "cases", 539_290, 653_719, 82.5, 2, 81.5, 12, fullYear, 1, 2],
  ["the nation 2024 against “trên 83,25 %”", "cases", 621_568, 741_240, 83.86, 2, 83.25, 12, fullYear, 0.61, 2],
];

describe("published counts against published targets", () => {
  it.each(counted)("%s, %s", (_report, side, finished, eligible, ratePercent, rateDecimals, target, months, mode, points, decimals) => {
    const standing = standingOf({ side, finished, eligible, months }, target, mode);
    expect(rounded(standing && standing.rate * 100, rateDecimals)).toBe(ratePercent);
    expect(rounded(standing?.judged?.difference, decimals)).toBe(points);
    expect(standing?.judged?.isReached).toBe(true);
  });
});

/** Reports that print only rates. A difference of a report that prints whole points is whole. */
const stated: readonly (readonly [report: string, ratePercent: number, target: number, points: number])[] = [
  ["Điện Biên 2022, cases", 92.85, 83, 9.85],
  ["Điện Biên 2022, money", 66.71, 42.1, 24.61],
  ["Điện Biên 7 months of 2023, money", 49.99, 48.5, 1.49],
  ["Đồng Tháp 2021, cases", 81.89, 81.5, 0.39],
  ["Đồng Tháp 2021, money", 45.56, 40.1, 5.46],
  ["Sơn La 2021, cases", 85.42, 82.5, 2.92],
  ["Quảng Ngãi 2020, cases", 78, 81, -3],
  ["Quảng Ngãi 2020, money", 41, 38, 3],
  ["the nation 2018 after 8 months, money", 16.58, 32, -15.42],
  ["the nation 2020, cases", 81.41, 80, 1.41],
  ["the nation 2020, money", 40.09, 38, 2.09],
  ["the nation 2024, money", 51.46, 46.45, 5.01],
  ["the nation 2023, cases", 83.24, 82.5, 0.74],
  ["the nation 2023, money", 46.44, 45.5, 0.94],
  ["Bình Thuận 2023, money", 42.49, 45.6, -3.11],
  ["Pleiku 9 months of 2024, cases", 83.57, 83.25, 0.32],
];

describe("published rates against published targets", () => {
  it.each(stated)("%s: %d against %d is %d", (_report, ratePercent, target, points) => {
    expect(judge(ratio(ratePercent / 100), { rate: ratio(target / 100) })).toEqual({ verdict: points > 0 ? "over" : "under", difference: points });
  });
});
