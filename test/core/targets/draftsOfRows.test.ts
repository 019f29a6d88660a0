import { pastedDrafts } from "../../../src/app";
import { copiedDrafts, ratio, readTargets, type Target } from "../../../src/core";

const summary = (text: string) => readTargets(pastedDrafts(text, { year: "2025" })).map(({ target, problems }) => (target ? `${target.year} ${target.unit} ${target.side} ${target.comparison} ${Number((target.rate * 100).toFixed(4))}` : problems.map(({ code }) => code).join()));

describe("a pasted block", () => {
  it.each([
    ["a unit with both sides", "Sơn La\t84,1\t52,03", ["2025 Sơn La cases above 84.1", "2025 Sơn La money above 52.03"]],
    ["numbered lines with semicolons", "1;Cục THADS tỉnh Sơn La;trên 84,1%;từ 52% trở lên\n2;Gia Lai;84;", ["2025 Sơn La cases above 84.1", "2025 Sơn La money atLeast 52", "2025 Gia Lai cases above 84"]],
    ["headings of a decision", "TT\tĐơn vị\tChỉ tiêu về việc (%)\tChỉ tiêu về tiền (%)\n1\tSơn La\t84,1\t52,03", ["2025 Sơn La cases above 84.1", "2025 Sơn La money above 52.03"]],
    ["headings of the sheet", "Năm;Đơn vị;Bên;Chỉ tiêu (%);Trên/từ\n2024;Toàn quốc;Việc;83,25;Trên\n2024;Toàn quốc;Tiền;46,45;Từ", ["2024 Toàn quốc cases above 83.25", "2024 Toàn quốc money atLeast 46.45"]],
    ["the order of the sheet without headings", "2024;Toàn quốc;Việc;83,25;Từ", ["2024 Toàn quốc cases atLeast 83.25"]],
    ["what is no number", "Sơn La\tchưa giao", ["rateNotNumber"]],
    ["a line without a unit", "\t84,1", []],
  ])("%s", (_, text, expected) => {
    expect(summary(text)).toEqual(expected);
  });
});

describe("last year's targets copied", () => {
  const target = (year: number, unit: string, percent: number, more: Partial<Target> = {}): Target => ({ year, unit, side: "cases", rate: ratio(percent / 100), comparison: "atLeast", ...more });
  it("are drafts of the last ones in force, for units that have none yet", () => {
    const lines = copiedDrafts(
      [target(2024, "Sơn La", 83, { decision: "QĐ 1" }), target(2024, "Sơn La", 83.5, { effectiveFrom: { year: 2024, month: 7, day: 31 } }), target(2024, "Gia Lai", 82), target(2025, "Gia Lai", 84), target(2023, "Lai Châu", 80)],
      2025,
    );
    expect(lines).toEqual([{ year: 2025, unit: "Sơn La", side: "Việc", rate: 83.5, comparison: "Từ", effectiveFrom: null, decision: null, state: "Dự thảo", note: null }]);
  });
});
