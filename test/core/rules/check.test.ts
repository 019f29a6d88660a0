import { check, ruleList, type Severity } from "../../../src/core";
import { drawnRecognition, drawnRecords } from "../../support/recordSet";
import { findingsIn } from "../../support/verdicts";

const header = "label | cases.accepted | cases.carriedIn | cases.newlyAccepted";

describe("a report", () => {
  it("puts certain errors first, and among them what moves the total most", () => {
    const findings = findingsIn(`
      label     | cases.accepted | cases.carriedIn | cases.newlyAccepted | cases.rate | cases.target
      Nhỏ       |             11 |               4 |                   6 |         50 |            -
      Lớn       |           9000 |            5000 |                3000 |         50 |           45
      Vừa       |            100 |              40 |                  50 |         50 |           45
    `);
    expect(findings.map(({ severity, ruleId, recordLabel }) => `${severity} ${ruleId} ${recordLabel}`)).toEqual([
      "error CB-01 Lớn",
      "error CB-01 Vừa",
      "error CB-01 Nhỏ",
      "confirm CT-02 Nhỏ",
      "info BB-03 ",
      "info BB-08 ",
    ]);
  });

  it("keeps the ids of findings when rows move", () => {
    const ids = (drawing: string) => findingsIn(drawing).map(({ id }) => id).sort();
    const rows = [" Tỉnh A | 10 | 4 | 5", " Tỉnh B | 20 | 10 | 10", " Tỉnh C | 30 | 1 | 1"];
    expect(ids([header, ...rows].join("\n"))).toEqual(["BB-03|Biểu||table", "CB-01|Biểu|tỉnh a|cases.accepted", "CB-01|Biểu|tỉnh c|cases.accepted"]);
    expect(ids([header, ...[...rows].reverse()].join("\n"))).toEqual(ids([header, ...rows].join("\n")));
  });

  it("gives every finding its own id", () => {
    const findings = findingsIn(`${header}\n A | 10 | 4 | 5\n A | 10 | 4 | 5\n > A | 10 | 4 | 5\n > A | 9 | 4 | 1`);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  });

  it("counts how every rule fared, and says which did not run and for want of what", () => {
    const { results } = check(drawnRecognition(drawnRecords(`${header}\n A | 10 | 4 | 6\n B | 10 | 4 | 5\n C | - | 4 | 5`).set));
    expect(results.find(({ ruleId }) => ruleId === "CB-01")).toEqual({ ruleId: "CB-01", tableId: "Biểu!A1", passed: 1, failed: 1, undecided: 1, notRunFor: undefined });
    expect(results.find(({ ruleId }) => ruleId === "TL-01")).toMatchObject({ passed: 0, failed: 0, undecided: 0, notRunFor: ["cases.rate"] });
    expect(results.filter(({ passed, failed, undecided, notRunFor }) => notRunFor === undefined && passed + failed + undecided === 0)).toEqual([]);
  });

  it("names a rule that a person switched off", () => {
    const { set } = drawnRecords(`${header}\n B | 10 | 4 | 5`);
    const report = check(drawnRecognition(set), { switchedOff: new Set(["CB-01"]) });
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(["BB-03"]);
    expect(report.results.filter(({ switchedOff }) => switchedOff)).toMatchObject([{ ruleId: "CB-01", notRunFor: [] }]);
  });

  it("checks earlier periods that a table shows by the same rules", () => {
    const [finding] = findingsIn("label | samePeriodLastYear:cases.accepted | samePeriodLastYear:cases.carriedIn | samePeriodLastYear:cases.newlyAccepted\n A | 10 | 4 | 5");
    expect(finding?.id).toBe("CB-01|Biểu|a|samePeriodLastYear:cases.accepted");
  });

  it("finds the other side of a unit on another sheet", () => {
    const cases = drawnRecords("label | cases.eligible | cases.finished | cases.rate\n A | 7902 | 4569 | 16.61", { sheet: "Việc", id: "Việc!A1" }).set;
    const money = drawnRecords("label | money.eligible | money.finished\n B | 5 | 1\n A | 837000 | 139000", { sheet: "Tiền", id: "Tiền!A1" }).set;
    const found = check(drawnRecognition(cases, money)).findings.filter(({ code }) => code === "rateDiffers");
    expect(found.map(({ facts }) => facts)).toMatchObject([{ explanation: "otherSide", computedPercent: 57.82 }]);
  });

  it("of nothing is empty", () => {
    expect(check(drawnRecognition())).toEqual({ findings: [], results: [] });
    const { set } = drawnRecords("label | cases.accepted");
    expect(check(drawnRecognition(set)).findings.map(({ code }) => code)).toEqual(["periodMissing"]);
  });

  it("uses only the severities and ids that the list of rules knows", () => {
    const known = new Map(ruleList.map(({ id, severity }): [string, Severity] => [id, severity]));
    const findings = findingsIn(`${header} | cases.eligible | cases.finished | cases.rate\n A | 10 | 4 | 5 | 3 | 9 | 7`);
    expect(findings.length).toBeGreaterThan(2);
    expect(findings.filter(({ ruleId }) => !known.has(ruleId))).toEqual([]);
  });
});
