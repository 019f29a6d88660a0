import { check } from "../../../src/core";
import { drawnRecognition, drawnRecords } from "../../support/recordSet";
import { expectVerdicts, findingsIn } from "../../support/verdicts";

describe("a cell of figures", () => {
  it("is not a number stored as text", () => {
    expectVerdicts("DL-01", "cases.accepted | verdict\n 12132 | pass\n '12.132=12132 | error\n 'hai | pass\n - | pass\n #REF! | pass");
  });

  it("is not a word; a dash is a blank", () => {
    expectVerdicts("DL-02", "cases.accepted | verdict\n 12132 | pass\n '12.132=12132 | pass\n 'chưa có | error\n '– | pass\n '... | pass\n - | pass");
  });

  it("is not an error value", () => {
    expectVerdicts("DL-03", "cases.accepted | cases.rate | verdict\n 5 | #DIV/0! | error\n #REF! | 5 | error\n 5 | 5 | pass");
  });

  it("is not below zero", () => {
    expectVerdicts("DL-04", "cases.accepted | verdict\n 0 | pass\n 5 | pass\n -1 | error\n - | undecided\n 'x | undecided");
    expectVerdicts("DL-04", "money.finished | verdict\n -0.5 | error", { moneyUnit: 1_000_000_000 });
    expectVerdicts("DL-04", "cases.rate | verdict\n -5 | notRun");
  });

  it("counts whole cases, while money may have decimals", () => {
    expectVerdicts("DL-05", "cases.accepted | verdict\n 12132 | pass\n 12.132 | error\n 0 | pass\n - | undecided");
    expectVerdicts("DL-05", "money.accepted | verdict\n 12.132 | notRun");
  });

  it("says what stands there", () => {
    const facts = findingsIn("cases.accepted | cases.eligible | cases.finished | cases.rate\n '12.132=12132 | 'không rõ | #REF! | 0")
      .filter(({ ruleId }) => ruleId.startsWith("DL"))
      .map((finding) => [finding.code, finding.facts, finding.cells]);
    expect(facts).toEqual([
      ["numberAsText", { text: "12.132", value: 12132 }, [{ sheet: "Biểu", rowIndex: 1, columnIndex: 0 }]],
      ["textInsteadOfNumber", { text: "không rõ" }, [{ sheet: "Biểu", rowIndex: 1, columnIndex: 1 }]],
      ["errorValue", { error: "#REF!" }, [{ sheet: "Biểu", rowIndex: 1, columnIndex: 2 }]],
    ]);
  });

  it("whose text was not kept is still no number", () => {
    const { set } = drawnRecords("cases.accepted\n 'x");
    const columns = new Map([...set.columns].map(([key, { texts: _, ...column }]) => [key, column]));
    expect(check(drawnRecognition({ ...set, columns })).findings.map(({ code }) => code)).toEqual(["textInsteadOfNumber", "periodMissing"]);
  });
});
