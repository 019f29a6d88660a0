import { ratio, type Target } from "../../../src/core";
import { expectVerdicts, findingsIn } from "../../support/verdicts";

const period = (months: number) => ({ year: 2022, months, from: { year: 2021, month: 10, day: 1 }, to: { year: 2022, month: 9, day: 30 } });

describe("a stated difference from the target", () => {
  it("is rate − target in points", () => {
    // Điện Biên 2022, Đồng Tháp and Sơn La 2021, a province in 2024, Bình Thuận 2023, the nation in 2018
    expectVerdicts(
      "CT-01",
      `
      cases.rate | cases.target | cases.targetDifference | verdict
           92.85 |           83 |                   9.85 | pass
           66.71 |         42.1 |                  24.61 | pass
           81.89 |         81.5 |                   0.39 | pass
           85.42 |         82.5 |                   2.92 | pass
           86.44 |        83.45 |                   2.99 | pass
           42.49 |         45.6 |                  -3.11 | pass
           16.58 |           32 |                 -15.42 | pass
           78    |           81 |                     -3 | pass
           42.49 |         45.6 |                   3.11 | error signLost
           83.95 |         81.5 |                   3.01 | error relative
           83.95 |         81.5 |                 103.01 | error ratioOfTarget
           83.95 |         81.5 |                    2.5 | pass
           83.95 |         81.5 |                   2.49 | error unknown
               - |         81.5 |                   2.45 | undecided
           83.95 |            - |                   2.45 | undecided
           83.95 |         81.5 |                      - | undecided
           83.95 |         81.5 |                   'hơn | undecided
      `,
    );
  });

  it("may come from the exact rate, and follows a wrong printed one", () => {
    // 8.529 of 9.867 is 86,4397 %
    expectVerdicts(
      "CT-01",
      `
      cases.eligible | cases.finished | cases.rate | cases.target | cases.targetDifference | verdict
                9867 |           8529 |      86.44 |       83.435 |                   3.00 | pass
                9867 |           8529 |          - |        83.45 |                   2.99 | pass
                9867 |           8529 |      57.69 |        83.45 |                 -25.76 | pass
                9867 |           8529 |      57.69 |        83.45 |                   2.99 | pass
                9867 |           8529 |      57.69 |        83.45 |                   5.00 | error unknown
      `,
    );
  });

  it("against a share of the target for the months gone by is told so", () => {
    // TP.HCM after 6 months of 2019: 48,49 − 73 × 6/12 = 11,99
    expectVerdicts("CT-01", "cases.rate | cases.target | cases.targetDifference | verdict\n 48.49 | 73 | 11.99 | error proRataTarget\n 48.49 | 73 | -24.51 | pass", { period: period(6) });
    expectVerdicts("CT-01", "cases.rate | cases.target | cases.targetDifference | verdict\n 48.49 | 73 | 11.99 | error unknown");
  });

  it("coarser than its column is remarked", () => {
    const findings = findingsIn("label | cases.rate | cases.target | cases.targetDifference\n A | 92.85 | 83 | 10\n B | 86.44 | 83.45 | 2.99");
    expect(findings.filter(({ code }) => code === "differenceDiffers").map(({ severity, facts }) => [severity, facts])).toMatchObject([["info", { explanation: "roundedMore", computedPoints: 9.85 }]]);
  });

  it("may be a fraction where the rate is one", () => {
    expectVerdicts("CT-01", "cases.rate | cases.target | cases.targetDifference | verdict\n 0.9285 | 0.83 | 0.0985 | pass\n 0.9285 | 0.83 | 9.85 | pass\n 0.9285 | 0.83 | 0.0884 | error unknown", { scale: "fraction" });
  });
});

describe("a stated change of the rate", () => {
  it("is in points", () => {
    // Gia Lai after 5 months of 2022: +0,56 and +10,51; a province in 2024: +0,29
    expectVerdicts(
      "TL-06",
      `
      cases.rate | samePeriodLastYear:cases.rate | cases.rateChange | verdict
           47.28 |                         46.72 |             0.56 | pass
           21.61 |                         11.10 |            10.51 | pass
           21.61 |                         11.10 |            94.68 | confirm relativeForPoints
           86.44 |                         86.15 |             0.29 | pass
           86.44 |                             - |             0.29 | undecided
      `,
    );
  });
});

describe("a missing target", () => {
  const missing = (drawing: string, targets: readonly Target[] = []) =>
    findingsIn(drawing, { targets, period: period(12) })
      .filter(({ code }) => code === "targetMissing")
      .map(({ severity, recordLabel, side, cells }) => [severity, recordLabel, side, cells.length]);

  it("is one remark where the table has no column for it", () => {
    expect(missing("label | cases.eligible | cases.finished\n A | 10 | 5\n B | 20 | 6")).toEqual([["info", "", "cases", 1]]);
  });

  it("is one finding where the column is blank throughout, and one for each side", () => {
    expect(missing("label | cases.rate | cases.target | money.rate | money.target\n A | 50 | - | 40 | 38\n B | 60 | - | 41 | -")).toEqual([
      ["confirm", "", "cases", 2],
      ["confirm", "B", "money", 1],
    ]);
  });

  it("is not asked of totals, of details, and of units without figures", () => {
    expect(missing("label | cases.rate | cases.target\n Tổng | 55 | -\n > A | 50 | 45\n >> CHV Một | 50 | -\n > B | - | -")).toEqual([]);
  });

  it("is no matter where a table has no rates", () => {
    expect(missing("label | cases.accepted\n A | 10")).toEqual([]);
  });

  it("may be entered beside the table", () => {
    const target: Target = { year: 2022, unit: "A", side: "cases", rate: ratio(0.45), comparison: "above" };
    expect(missing("label | cases.rate | unit\n A | 50 | A", [target])).toEqual([]);
    expect(missing("label | cases.rate | unit\n A | 50 | A", [{ ...target, year: 2021 }])).toEqual([["info", "", "cases", 1]]);
  });
});
