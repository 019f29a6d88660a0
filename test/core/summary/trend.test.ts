import { movementOf, summaryOf, trendOf, type SummaryQuestion } from "../../../src/core";
import { drawnRecords } from "../../support/recordSet";

const periodOf = (year: number, months: number) => ({ year, months, from: { year: year - 1, month: 10, day: 1 }, to: { year, month: months - 3, day: 30 } });
const table = (months: number, drawing: string) => drawnRecords(drawing, { period: periodOf(2024, months), sheet: `T${months}`, id: `T${months}!A1` }).set;
const tables = [
  table(9, "label | unit | cases.eligible | cases.finished | samePeriodLastYear:cases.eligible | samePeriodLastYear:cases.finished\nSơn La | Sơn La | 100 | 60 | 80 | 40\nGia Lai | Gia Lai | 100 | 90 | 100 | 80"),
  table(6, "label | unit | cases.eligible | cases.finished\nGia Lai | Gia Lai | 100 | 70\nSơn La | Sơn La | 90 | 36"),
];
const question: SummaryQuestion = { tables, targets: [], mode: { kind: "fullYear" }, ranking: "rate", isDoubted: ({ sheet }) => sheet === "T6" };

describe("the trend of a rate", () => {
  it("goes through the periods of all tables and the earlier columns, in the order of time", () => {
    const [sonLa] = summaryOf(question).units;
    expect(trendOf(question, "cases", sonLa)).toEqual([
      { period: { year: 2023, months: 9 }, rate: 50, isUnverified: false },
      { period: expect.objectContaining({ year: 2024, months: 6 }) as unknown, rate: 40, isUnverified: true },
      { period: expect.objectContaining({ year: 2024, months: 9 }) as unknown, rate: 60, isUnverified: false },
    ]);
  });

  it("is that of the total where no unit is chosen: (40 + 80) ÷ 180, (36 + 70) ÷ 190, (60 + 90) ÷ 200", () => {
    expect(trendOf(question, "cases", undefined).map(({ rate }) => rate)).toEqual([66.67, 55.79, 75]);
  });

  it("has nothing to tell of a side that no table has", () => {
    expect(trendOf(question, "money", undefined)).toEqual([]);
  });
});

it("tells what moved a rate: 40 of 80 became 60 of 100", () => {
  const side = summaryOf(question).units[0]?.bySide.cases;
  // Numerator: +20 over 100 is 20 points, over 80 it is 25, on average 22,5. The whole is 10 points, so the denominator took 12,5.
  const movement = side && movementOf(side);
  expect([movement?.points, movement?.numeratorPoints, movement?.denominatorPoints].map((points) => points?.toFixed(6))).toEqual(["10.000000", "22.500000", "-12.500000"]);
});
