import { ratio, type Target } from "../../../src/core";
import { findingsIn } from "../../support/verdicts";

const periodTo = (year: number, month: number, day: number) => ({
  year: year + (month > 9 ? 1 : 0),
  months: ((month + 2) % 12) + 1,
  from: { year: month > 9 ? year : year - 1, month: 10, day: 1 },
  to: { year, month, day },
});

const rows = (units: readonly string[]) => ["label | unit | cases.accepted", ...units.map((unit, index) => `${index + 1}. ${unit} | ${unit} | ${100 + index}`)].join("\n");

function targetsFor(units: readonly string[], given: Partial<Target> = {}): readonly Target[] {
  return units.map((unit) => ({ year: 2025, unit, side: "cases", rate: ratio(0.8), comparison: "above", ...given }));
}

describe("district offices, which were closed on 1/7/2025", () => {
  const offices = ["Phòng THADS khu vực 1", "Chi cục THADS Krông Ana", "Chi cục THADS Ea Kar"];
  const told = (to: readonly [number, number, number]) =>
    findingsIn(rows(offices), { period: periodTo(...to) }).flatMap((finding) => (finding.code === "officesClosed" ? [[finding.severity, finding.facts, finding.cells.map(({ rowIndex }) => rowIndex + 1)]] : []));

  it("stand in periods up to that day", () => {
    expect(told([2025, 6, 30])).toEqual([]);
  });

  it("are one remark in later ones, with the cell of each", () => {
    const facts = { label: "2. Chi cục THADS Krông Ana", officeCount: 2, day: { year: 2025, month: 9, day: 30 } };
    expect(told([2025, 9, 30])).toEqual([["confirm", facts, [3, 4]]]);
  });
});

describe("the units that have targets", () => {
  const offices = ["Phòng THADS khu vực 1", "Phòng THADS khu vực 2", "Phòng THADS khu vực 3", "Phòng THADS khu vực 4"];
  const missing = (listed: readonly string[], targets: readonly Target[]) =>
    findingsIn(rows(listed), { period: periodTo(2025, 9, 30), targets }).flatMap((finding) => (finding.code === "unitsMissing" ? [finding.facts] : []));

  it.each([
    ["all there", offices, targetsFor(offices), []],
    ["one not listed", offices.slice(1), targetsFor(offices), [{ missing: ["Phòng THADS khu vực 1"], expectedCount: 4, list: "targets" }]],
    ["a table of only half of them", offices.slice(2), targetsFor(offices), []],
    ["targets of another year", offices.slice(1), targetsFor(offices, { year: 2024 }), []],
    ["drafts", offices.slice(1), targetsFor(offices, { isDraft: true }), []],
    ["targets that come into force later", offices.slice(1), targetsFor(offices, { effectiveFrom: { year: 2025, month: 10, day: 1 } }), []],
    ["the province and the country among them", offices, targetsFor([...offices, "Đắk Lắk", "Toàn quốc"]), []],
    ["district offices that were closed since", offices, targetsFor([...offices, "Chi cục THADS Krông Ana"]), []],
  ])("%s", (_, listed, targets, expected) => {
    expect(missing(listed, targets)).toEqual(expected);
  });
});
