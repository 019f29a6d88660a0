import { ruleSettingsOf, thoroughCheck, type CheckOptions, type Finding } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";
import { drawnRecognition, drawnRecords } from "../../support/recordSet";

const settingsOf = (...lines: readonly string[]) => ruleSettingsOf(drawnSheet("Quy tắc", ["Mã | Dùng | Mức | Sai số cho phép | Nội dung", ...lines].join("\n")));
const period = { year: 2019, months: 12, from: { year: 2018, month: 10, day: 1 }, to: { year: 2019, month: 9, day: 30 } };

/** Findings about figures, each with the values that it offers: "CB-01 error C2=2100 D2=2545". */
function told(drawing: string, lines: readonly string[], options: CheckOptions = {}): readonly string[] {
  const report = thoroughCheck(drawnRecognition(drawnRecords(drawing, { period }).set), { ...options, settings: settingsOf(...lines) });
  return report.findings.filter(({ ruleId }) => /^(CB|TB|TC|TL|R)/.test(ruleId)).map(inWords).sort();
}

function inWords({ ruleId, severity, proposals }: Finding): string {
  return [ruleId, severity, ...proposals.map(({ at, value }) => `${"ABCDEFGH"[at.columnIndex]}${at.rowIndex + 1}=${value}`).sort()].join(" ");
}

const slip = "label | cases.accepted | cases.carriedIn | cases.newlyAccepted | cases.exOfficio | cases.onRequest\n Một | 4555 | 2010 | 2455 | 400 | 2055";
const total = "label | cases.accepted\n Tổng số | 7153\n > Một | 3012\n > Hai | 4501";
/** Số mới is by 90 too large by both balances. */
const both = "label | cases.accepted | cases.carriedIn | cases.newlyAccepted | cases.exOfficio | cases.onRequest\n Một | 4555 | 2100 | 2545 | 400 | 2055";

describe("an explanation by a person's own settings", () => {
  it.each<[string, string, readonly string[], readonly unknown[]]>([
    ["the rules as they are", slip, [], ["CB-01 error C2=2100"]],
    ["a rule that is off", slip, ["CB-01 | không | - | - | -"], []],
    ["a tolerance that excuses it", slip, ["CB-01 | có | - | 90 | -"], []],
    ["a tolerance just too small", slip, ["CB-01 | có | - | 89 | -"], ["CB-01 error C2=2100"]],
    ["a lower severity", slip, ["CB-01 | có | lưu ý | - | -"], ["CB-01 info C2=2100"]],
    ["two rules that tell of one figure", both, [], [expect.stringMatching(/^CB-0[13] error D2=2455$/)]],
    ["one of the two off", both, ["CB-03 | không | - | - | -"], ["CB-01 error C2=2010 D2=2455"]],
    ["the other of the two off", both, ["CB-01 | không | - | - | -"], ["CB-03 error D2=2455 E2=490"]],
    ["a total that is wrong", total, [], [expect.stringMatching(/^TC-01 error B2=7513/)]],
    ["a total that may be so far off", total, ["TC-01 | có | - | 360 | -"], []],
    ["totals that are not looked at", total, ["TC-01 | không | - | - | -"], []],
  ])("of %s", (_, drawing, lines, expected) => {
    expect(told(drawing, lines)).toEqual(expected);
  });

  it("knows a rule that a person wrote", () => {
    const table = "label | cases.newlyAccepted | cases.finished | cases.carriedOut\n Một | 4555 | 2010 | 2455\n Hai | 300 | 100 | 200";
    expect(told(table, [])).toEqual([]);
    expect(told(table, ["R1 | có | xác nhận | - | số mới = xong + chuyển kỳ sau"])).toEqual(["R1 confirm C2=2100 D2=2545"]);
    expect(told(table, ["R1 | có | xác nhận | - | tiền: số mới = xong + chuyển kỳ sau"])).toEqual([]);
  });

  it("lets a rate that a person allows speak for nothing", () => {
    // 2628 of 3313 is 79,32 %; 2682 of 3313 would be 80,95 %.
    const table = "label | cases.toEnforce | cases.eligible | cases.notEligible | cases.finished | cases.carriedOut | cases.rate\n Một | 4499 | 3313 | 1186 | 2628 | 1817 | 80.95\n Hai | 3000 | 2000 | 1000 | 1500 | 1500 | 75.00\n Ba | 5000 | 3500 | 1500 | 3000 | 2000 | 85.71\n Bốn | 1200 | 900 | 300 | 700 | 500 | 77.78";
    expect(told(table, [])[0]).toMatch(/^CB-\d+ error E2=2682$/);
    expect(told(table, ["TL-01 | có | - | 2 | -"])[0]).toMatch(/^CB-\d+ error E2=2682 F2=1871$/);
  });

  it("obeys what was switched off in the pane", () => {
    expect(told(slip, [], { switchedOff: new Set(["CB-01"]) })).toEqual([]);
  });

  it("infers no blank from a rule that is off", () => {
    const blank = "label | cases.accepted | cases.carriedIn | cases.newlyAccepted\n Một | 4555 | - | 2455";
    const implied = (lines: readonly string[]) => thoroughCheck(drawnRecognition(drawnRecords(blank, { period }).set), { settings: settingsOf(...lines) }).findings.filter(({ code }) => code === "impliedFigure");
    expect(implied([])).toHaveLength(1);
    expect(implied(["CB-01 | không | - | - | -"])).toEqual([]);
  });
});
