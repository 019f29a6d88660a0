import { check, type Finding } from "../../../src/core";
import { drawnRecognition, drawnRecords } from "../../support/recordSet";
import { findingsIn } from "../../support/verdicts";

const ofTotals = (findings: readonly Finding[]) => findings.filter(({ ruleId }) => ruleId === "TC-01").map(({ recordLabel, severity, facts }) => [recordLabel, severity, facts]);

function countsOf(drawing: string) {
  const result = check(drawnRecognition(drawnRecords(drawing).set)).results.find(({ ruleId }) => ruleId === "TC-01");
  return result && [result.passed, result.failed, result.undecided, result.notRunFor];
}

describe("a total row", () => {
  it("is the sum of its rows, level by level", () => {
    expect(
      countsOf(`
        label        | cases.accepted | cases.eligible
        Tổng cộng    |             60 |             45
        > Đơn vị A   |             40 |             30
        >> CHV Một   |             15 |             12
        >> CHV Hai   |             25 |             18
        > Đơn vị B   |             20 |             15
      `),
    ).toEqual([4, 0, 0, undefined]);
  });

  it("that differs says by how much", () => {
    const findings = findingsIn("label | cases.accepted\n Tổng cộng | 61\n > A | 40\n > B | 20");
    expect(ofTotals(findings)).toEqual([["Tổng cộng", "error", { side: "cases", indicator: "accepted", stated: 61, summed: 60, addendCount: 2 }]]);
    expect(findings[0]?.cells.map(({ rowIndex }) => rowIndex)).toEqual([1, 2, 3]);
  });

  it.each([
    ["a row is blank and the rest is less", "60\n > A | 40\n > B | -", [0, 0, 1, undefined]],
    ["a row is blank and the rest is just as much", "40\n > A | 40\n > B | -", [0, 0, 1, undefined]],
    ["a row is blank and the rest is already more", "39\n > A | 40\n > B | -", [0, 1, 0, undefined]],
    ["a row is text", "60\n > A | 40\n > B | 'hai", [0, 0, 1, undefined]],
    ["the total is blank", "-\n > A | 40\n > B | 20", [0, 0, 1, undefined]],
    ["every row is blank", "0\n > A | -\n > B | -", [0, 0, 1, undefined]],
    ["there is one unit below it", "40\n > A | 40", [1, 0, 0, undefined]],
    ["there is one detail below it", "40\n > CHV trong đó | 10", [0, 0, 0, ["totalRow"]]],
  ])("when %s", (_, drawn, counts) => {
    expect(countsOf(`label | cases.accepted\n Tổng cộng | ${drawn}`)).toEqual(counts);
  });

  it("of officers may leave some out, but is never less than they are", () => {
    const severity = (total: number) => ofTotals(findingsIn(`label | cases.accepted\n Đơn vị A | ${total}\n > CHV Một | 15\n > CHV Hai | 25`))[0]?.[1];
    expect([39, 40, 41].map(severity)).toEqual(["error", undefined, "confirm"]);
  });

  it("does not count details beside units", () => {
    expect(countsOf("label | cases.accepted\n Tổng cộng | 60\n > CHV tín dụng | 7\n > A | 40\n > B | 20")).toEqual([1, 0, 0, undefined]);
  });

  it("of rounded money may be off by one unit for each row", () => {
    const drawn = (total: number) => drawnRecords(`label | money.accepted\n Tổng cộng | ${total}\n > A | 837\n > B | 644`, { moneyUnit: 1_000_000_000 }).set;
    const failed = (total: number) => check(drawnRecognition(drawn(total))).results.find(({ ruleId }) => ruleId === "TC-01")?.failed;
    expect([1480, 1479, 1478].map(failed)).toEqual([0, 0, 1]);
  });

  it("has the rate of the summed counts, not the mean of the rates", () => {
    // 110 of 400 is 27,5 %; the mean of 80 % and 10 % is 45 %
    const findings = findingsIn(`
      label     | cases.eligible | cases.finished | cases.rate
      Tổng cộng |            400 |            110 |      55.00
      > A       |            100 |             80 |      80.00
      > B       |            300 |             30 |      10.00
      > C       |              0 |              0 |          -
    `);
    expect(findings.filter(({ code }) => code === "rateDiffers").map(({ facts }) => facts)).toMatchObject([{ computedPercent: 27.5, explanation: "unknown" }]);
    const mean = findingsIn("label | cases.eligible | cases.finished | cases.rate\n Tổng cộng | 400 | 110 | 45\n > A | 100 | 80 | 80\n > B | 300 | 30 | 10");
    expect(mean.filter(({ code }) => code === "rateDiffers").map(({ facts }) => facts)).toMatchObject([{ computedPercent: 27.5, explanation: "meanOfRates" }]);
  });

  it("without its own counts takes those of its rows", () => {
    const findings = findingsIn("label | cases.eligible | cases.finished | cases.rate\n Tổng cộng | - | - | 45\n > A | 100 | 80 | 80\n > B | 300 | 30 | 10");
    expect(findings.filter(({ code }) => code === "rateDiffers").map(({ recordLabel, facts }) => [recordLabel, facts])).toMatchObject([
      ["Tổng cộng", { computedPercent: 27.5, numerator: 110, denominator: 400, explanation: "meanOfRates" }],
    ]);
  });
});
