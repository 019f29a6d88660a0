import { countsBySeverity, isFiltered, listedFindings, neighbourOf, ruleIdsOf, sheetsOf, unitsOf } from "../../../src/taskpane/state/findings";
import { noFilter } from "../../../src/taskpane/state/state";
import { sampleFinding } from "../support/sampleFinding";

const findings = [
  sampleFinding("a", { severity: "info" }),
  sampleFinding("b", { severity: "error", sheet: "Biểu 05" }),
  sampleFinding("c", { severity: "confirm" }),
  sampleFinding("d", { severity: "error" }),
];
const ids = (listed: ReturnType<typeof listedFindings>) => listed.map(({ id }) => id).join("");

describe("the list of findings", () => {
  it.each([
    [noFilter, "bdca"],
    [{ severity: "error", sheet: undefined }, "bd"],
    [{ severity: undefined, sheet: "Biểu 04" }, "dca"],
    [{ severity: "error", sheet: "Biểu 05" }, "b"],
    [{ severity: "info", sheet: "Biểu 05" }, ""],
    [{ ...noFilter, unit: "Đơn vị d" }, "d"],
    [{ ...noFilter, unit: "Đơn vị" }, ""],
    [{ ...noFilter, ruleId: "CB-01" }, "bdca"],
    [{ ...noFilter, ruleId: "CB-02" }, ""],
    [{ ...noFilter, sought: { text: "nhiều", isIn: ({ id }: { readonly id: string }) => id > "b" } }, "dc"],
  ] as const)("for %o is %s", (filter, expected) => {
    expect(ids(listedFindings(findings, filter))).toBe(expected);
  });

  it("is counted by severity", () => {
    expect(countsBySeverity(findings)).toEqual({ error: 2, confirm: 1, info: 1 });
  });

  it("names its sheets once, in the order of the report", () => {
    expect(sheetsOf(findings)).toEqual(["Biểu 04", "Biểu 05"]);
  });
});

describe("what can be filtered by", () => {
  const labelled = ["Chi cục 10", "Đông Hà", "", "Chi cục 9", "Đông Hà"].map((recordLabel, index) => ({ ...sampleFinding(String(index)), recordLabel, ruleId: index === 3 ? "CB-01" : "TL-01" }));

  it("are the units in the order of the Vietnamese alphabet, the whole table first", () => {
    expect(unitsOf(labelled)).toEqual(["", "Chi cục 9", "Chi cục 10", "Đông Hà"]);
  });

  it("are the rules in the order of their ids", () => {
    expect(ruleIdsOf(labelled)).toEqual(["CB-01", "TL-01"]);
  });

  it("asks for nothing until something is chosen", () => {
    expect([noFilter, { ...noFilter, unit: "" }, { ...noFilter, severity: "info" } as const].map(isFiltered)).toEqual([false, true, true]);
  });
});

describe("the neighbour in the list", () => {
  const listed = listedFindings(findings, noFilter);

  it.each([
    [undefined, 1, "b"],
    [undefined, -1, "a"],
    ["gone", 1, "b"],
    ["b", 1, "d"],
    ["b", -1, "a"],
    ["a", 1, "b"],
    ["c", -1, "d"],
  ] as const)("of %p by %p is %p", (currentId, step, expected) => {
    expect(neighbourOf(listed, currentId, step)?.id).toBe(expected);
  });

  it("is nobody in an empty list", () => {
    expect([neighbourOf([], undefined, 1), neighbourOf([], "a", -1)]).toEqual([undefined, undefined]);
  });
});
