import { check, recognise, type Finding } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";
import { drawnRecognition, drawnRecords } from "../../support/recordSet";
import { expectVerdicts } from "../../support/verdicts";

describe("money", () => {
  it.each([1, 1_000] as const)("counted in units of %d đồng is whole", (moneyUnit) => {
    expectVerdicts("DL-09", "money.accepted | money.eligible | money.finished | verdict\n 1234 | 1000 | 900 | pass\n 1234.5 | 1000 | 900 | confirm\n - | - | - | undecided", { moneyUnit });
    expectVerdicts("DL-09", "money.accepted | money.eligible | verdict\n 1234.5 | 1000.25 | info", { moneyUnit });
  });

  it.each([1_000_000, 1_000_000_000, undefined] as const)("in units of %s may have decimals", (moneyUnit) => {
    expectVerdicts("DL-09", "money.accepted | verdict\n 1234.5 | notRun", { moneyUnit });
  });

  it("with fractions is told once for a side, with the first of them", () => {
    const { set } = drawnRecords("money.accepted | money.eligible | money.finished\n 1234 | 1000 | 900\n 2234 | 1000.5 | 900\n 3234 | 1000.5 | 900", { moneyUnit: 1_000 });
    const found = check(drawnRecognition(set)).findings.filter(({ code }) => code === "fractionOfMoney");
    expect(found.map(({ facts, cells }) => [facts, cells.length])).toEqual([[{ indicator: "eligible", value: 1000.5, cellCount: 2, moneyUnit: 1_000 }, 2]]);
  });
});

describe("a rate beside its target", () => {
  // 8.345 of 10.000 is 83,45 %; 83.454 of 100.000 is 83,454 %, and 83.456 is 83,456 %
  it("is remarked when it is just the target", () => {
    expectVerdicts(
      "CT-04",
      `
      cases.eligible | cases.finished | cases.target | verdict
               10000 |           8345 |        83.45 | info
              100000 |          83454 |        83.45 | info
              100000 |          83456 |        83.45 | pass
              100000 |          83444 |        83.45 | pass
               10000 |           8345 |            - | undecided
                   0 |              0 |        83.45 | undecided
      `,
    );
    expectVerdicts("CT-04", "cases.eligible | cases.finished | verdict\n 10000 | 8345 | notRun");
    expectVerdicts("CT-04", "cases.rate | cases.target | verdict\n 83.45 | 83.45 | info\n 83.46 | 83.45 | pass");
  });
});

describe("what rates are made of", () => {
  it("is missed in a side that speaks of rates", () => {
    expectVerdicts("BB-08", "cases.rate | verdict\n 80 | info");
    expectVerdicts("BB-08", "cases.finished | cases.target | verdict\n 80 | 80 | info");
    expectVerdicts("BB-08", "cases.eligible | cases.finished | verdict\n 100 | 80 | pass");
    expectVerdicts("BB-08", "cases.eligible | cases.enforced | cases.terminated | verdict\n 100 | 80 | 1 | pass");
    expectVerdicts("BB-08", "cases.accepted | cases.carriedIn | verdict\n 100 | 80 | notRun");
  });

  it("is named", () => {
    const missing = (drawing: string) => check(drawnRecognition(drawnRecords(drawing).set)).findings.flatMap(({ code, facts }) => (code === "columnsMissing" ? [facts] : []));
    expect(missing("cases.rate\n 80")).toEqual([{ side: "cases", missing: ["finished", "eligible"] }]);
    expect(missing("money.eligible | money.rate\n 100 | 80")).toEqual([{ side: "money", missing: ["finished"] }]);
  });
});

describe("the period", () => {
  const found = (title: string, code: Finding["code"]) => check(recognise([drawnSheet("S", `${title}\nĐơn vị | Số việc có điều kiện | Số việc xong\nChi cục A | 10 | 5`)])).findings.filter((finding) => finding.code === code);
  const begins = { year: 2017, month: 10, day: 1 };

  it.each([
    ["Kết quả từ 01/10/2017 đến 28/02/2018", undefined],
    ["Kết quả 5 tháng năm 2018 từ 01/10/2017 đến 28/02/2018", undefined],
    ["Kết quả 5 tháng năm 2018", undefined],
    ["Kết quả từ 01/01/2018 đến 28/02/2018", { from: { year: 2018, month: 1, day: 1 }, to: { year: 2018, month: 2, day: 28 }, begins, months: 5, named: undefined }],
    ["Kết quả 2 tháng năm 2018 từ 01/10/2017 đến 28/02/2018", { from: begins, to: { year: 2018, month: 2, day: 28 }, begins, months: 5, named: { year: 2018, months: 2 } }],
  ])("of “%s” is counted from 01/10 and rightly named, or asked about", (title, facts) => {
    expect(found(title, "periodUnusual").map((finding) => [finding.severity, finding.facts])).toEqual(facts === undefined ? [] : [["confirm", facts]]);
  });

  it("is not known without a title", () => {
    const report = check(recognise([drawnSheet("S", "Đơn vị | Số việc có điều kiện | Số việc xong\nChi cục A | 10 | 5")]));
    expect(report.results.find(({ ruleId }) => ruleId === "BB-09")?.notRunFor).toEqual(["period"]);
  });

  it("that may be either of two is asked", () => {
    const { doubts, tables } = recognise([drawnSheet("S", "Kết quả quý I năm 2024\nĐơn vị | Số việc có điều kiện | Số việc xong\nChi cục A | 10 | 5")]);
    expect(doubts).toMatchObject([{ kind: "periodUnclear", candidates: [{ year: 2024, months: 3 }, { year: 2024, months: 6 }] }]);
    expect(tables[0]?.period).toMatchObject({ year: 2024, months: 3 });
  });
});
