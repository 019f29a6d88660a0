import { reviewLine, type ReviewLine } from "../../../src/app";
import { checkedSubmission, drawnSubmission, nationDrawing, provinceDrawing, type ProvinceFigures } from "../../taskpane/review/support/drawnProvince";

/** 4.555 of 5.000 are 91,1 %; 333 of 1.000 are 33,3 %. */
const sonLa: ProvinceFigures = { cases: [5000, 4555], money: [1000, 333], targets: [82.5, 45.5] };

const lineOf = async (figures: ProvinceFigures, targets: Parameters<typeof reviewLine>[1] = []): Promise<ReviewLine> =>
  reviewLine(await drawnSubmission("gửi/Sơn La.xlsx", "Sơn La", figures), targets);

describe("a submission in one line", () => {
  it("has its unit, its period, both rates and the distances from its targets", async () => {
    const { units, period, counts, leftOut } = await lineOf(sonLa);
    expect({ units: units.map(({ unit }) => unit), year: period?.year, months: period?.months, errors: counts.error, leftOut }).toEqual({ units: ["Sơn La"], year: 2023, months: 12, errors: 0, leftOut: [] });
    expect(units[0]?.sides).toEqual({
      cases: { ratePercent: 91.1, targetPercent: 82.5, differencePoints: 8.6 },
      money: { ratePercent: 33.3, targetPercent: 45.5, differencePoints: -12.2 },
    });
  });

  it("counts what is wrong", async () => {
    expect((await lineOf({ ...sonLa, slip: -10 })).counts.error).toBeGreaterThan(0);
  });

  it("takes targets that were entered where it states none, and those of the day that its period ends on", async () => {
    const { targets: _, ...without } = sonLa;
    const target = { year: 2023, unit: "Sơn La", side: "cases", comparison: "above" } as const;
    const entered = [
      { ...target, rate: 0.9 as never },
      { ...target, rate: 0.5 as never, effectiveFrom: { year: 2023, month: 5, day: 1 } },
    ];
    const differenceOf = async (period: string) => (await lineOf({ ...without, period }, entered)).units[0]?.sides.cases.differencePoints;
    expect([await differenceOf("6 tháng năm 2023"), await differenceOf("12 tháng năm 2023")]).toEqual([1.1, 41.1]);
  });

  it("of several provinces has both rates, both differences and the findings of each", async () => {
    const submission = await checkedSubmission("cả nước.xlsx", nationDrawing);
    const { units, counts } = reviewLine(submission, []);
    // 800 of 1.000, 2.100 of 2.000, 4.555 of 5.000 cases; 1.000 of 2.000, 1.800 of 4.000, 3.000 of 9.000 thousand đồng.
    expect(units.map(({ unit, sides, counts: { error } }) => [unit, sides.cases.ratePercent, sides.cases.differencePoints, sides.money.ratePercent, sides.money.differencePoints, error])).toEqual([
      ["Điện Biên", 80, -2.5, 50, 4.5, 0],
      ["Lai Châu", 105, 22.5, 45, -0.5, 1],
      ["Sơn La", 91.1, 8.6, 33.33, -12.17, 0],
    ]);
    expect(counts.error).toBe(2);
  });

  it("has its period though nobody knows whose it is", async () => {
    const { units, period } = reviewLine(await checkedSubmission("biểu.xlsx", provinceDrawing("(giả định)", sonLa)), []);
    expect({ units, year: period?.year, months: period?.months }).toEqual({ units: [], year: 2023, months: 12 });
  });

  it("knows no difference without a target, and no rate over nothing", async () => {
    const [{ sides } = { sides: undefined }] = (await lineOf({ cases: [5000, 4555], money: [0, 0] })).units;
    expect(sides?.cases).toEqual({ ratePercent: 91.1, targetPercent: undefined, differencePoints: undefined });
    expect(sides?.money.ratePercent).toBeUndefined();
  });
});
