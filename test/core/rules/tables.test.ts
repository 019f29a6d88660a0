import { expectVerdicts, findingsIn } from "../../support/verdicts";

const period = (day: number, month: number) => ({ year: 2019, months: 12, from: { year: 2018, month: 10, day: 1 }, to: { year: 2019, month, day } });

describe("a unit", () => {
  const duplicates = (drawing: string) => findingsIn(drawing).filter(({ code }) => code === "duplicateUnit").map(({ severity, facts, cells }) => [severity, facts, cells[0].rowIndex]);

  it("does not stand twice under one heading", () => {
    expect(duplicates("label | unit | cases.accepted\n Điện Biên | Điện Biên | 1\n Sơn La | Sơn La | 2\n Tỉnh Điện Biên | Điện Biên | 3")).toEqual([
      ["error", { label: "Tỉnh Điện Biên", otherRowNumber: 2 }, 3],
    ]);
  });

  it("that is only known by its words may be two of one name", () => {
    expect(duplicates("label | cases.accepted\n CHV Nguyễn Văn A | 1\n CHV  nguyễn văn a | 2")).toEqual([["confirm", { label: "CHV  nguyễn văn a", otherRowNumber: 2 }, 2]]);
  });

  it("may have the name of another in another office", () => {
    expect(duplicates("label | cases.accepted\n Phòng 1 | 1\n > CHV A | 1\n Phòng 2 | 1\n > CHV A | 1\n Tổng | 2\n Tổng | 2")).toEqual([]);
  });
});

describe("the period", () => {
  it("ends on a day that the calendar has", () => {
    const texts = (day: number, month: number) => findingsIn("cases.accepted\n 1", { period: period(day, month) }).filter(({ code }) => code === "impossibleDate").map(({ facts }) => facts);
    expect([texts(30, 9), texts(31, 9), texts(29, 2), texts(31, 12), texts(1, 13)]).toEqual([[], [{ text: "31/9/2019" }], [{ text: "29/2/2019" }], [], [{ text: "1/13/2019" }]]);
  });

  it("is missed where it is not stated", () => {
    expectVerdicts("BB-03", "cases.accepted | verdict\n 1 | info");
    expectVerdicts("BB-03", "cases.accepted | verdict\n 1 | pass", { period: period(30, 9) });
    expectVerdicts("BB-02", "cases.accepted | verdict\n 1 | notRun");
  });
});

describe("the unit of money", () => {
  it("is missed where there are amounts", () => {
    expectVerdicts("BB-04", "money.accepted | verdict\n 1 | info");
    expectVerdicts("BB-04", "money.accepted | verdict\n 1 | pass", { moneyUnit: 1 });
    expectVerdicts("BB-04", "cases.accepted | verdict\n 1 | notRun");
    expectVerdicts("BB-04", "money.rate | verdict\n 1 | notRun");
  });
});
