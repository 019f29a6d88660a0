import { cellAddress, check, explain, type FigureKey } from "../../../src/core";
import { drawnRecognition, drawnRecords } from "../../support/recordSet";

const period = { year: 2019, months: 12, from: { year: 2018, month: 10, day: 1 }, to: { year: 2019, month: 9, day: 30 } };

/** What is proposed for a record of which some cells hold formulas: "C2=2100!"; "!" is clear. */
function proposed(row: string, formulas: Readonly<Partial<Record<FigureKey, string>>>): readonly string[] {
  const { set } = drawnRecords(`label | cases.accepted | cases.carriedIn | cases.newlyAccepted\n Một | ${row}`, { period });
  const columns = new Map([...set.columns].map(([key, column]) => [key, { ...column, formulas: new Map(formulas[key] === undefined ? [] : [[0, formulas[key]]]) }]));
  const recognition = drawnRecognition({ ...set, columns });
  const { findings } = explain(recognition, check(recognition));
  return findings.flatMap(({ proposals }) => proposals.map(({ at, value, isClear }) => `${cellAddress(at.rowIndex, at.columnIndex)}=${value}${isClear ? "!" : ""}`));
}

// 2010 + 2455 is 90 short of 4555: 2010 may be 2100 and 2455 may be 2545, each by two digits exchanged.
describe("a cell that holds a formula", () => {
  it("is not blamed while a typed one explains as well", () => {
    expect(proposed("4555 | 2010 | 2455", { "cases.newlyAccepted": "=SUM(X1:X9)" })[0]).toBe("C2=2100!");
    expect(proposed("4555 | 2010 | 2455", { "cases.carriedIn": "=SUM(X1:X9)" })[0]).toBe("D2=2545!");
  });

  it("is never mended by a click", () => {
    const formulas = { "cases.accepted": "=X1", "cases.carriedIn": "=X2", "cases.newlyAccepted": "=X3" };
    expect(proposed("4555 | 2010 | 2455", formulas).filter((proposal) => proposal.endsWith("!"))).toEqual([]);
  });
});

/** Since 2020 what is to be enforced falls into three groups. */
const threeGroups = { year: 2022, months: 12, from: { year: 2021, month: 10, day: 1 }, to: { year: 2022, month: 9, day: 30 } };

const heads = ["accepted", "carriedIn", "newlyAccepted", "entrusted", "withdrawn", "toEnforce", "eligible", "enforced", "terminated", "inProgress", "deferredArticle48", "otherEligible", "notEligible", "postponed", "suspended"];

/** What is proposed first for each contradiction in a record of cases in which accepted, to be enforced and eligible are worked out: "D2=260, transposition". */
function proposedBesideFormulas(row: string, formulas: Readonly<Partial<Record<FigureKey, string>>>): readonly string[] {
  const { set } = drawnRecords(`label | ${heads.map((head) => `cases.${head}`).join(" | ")}\n Một | ${row}`, { period: threeGroups });
  const columns = new Map([...set.columns].map(([key, column]) => [key, { ...column, formulas: new Map(formulas[key] === undefined ? [] : [[0, formulas[key]]]) }]));
  const recognition = drawnRecognition({ ...set, columns });
  const { findings } = explain(recognition, check(recognition));
  const contradictions = findings.filter(({ severity }) => severity !== "info");
  return contradictions.map(({ proposals: [first] }) => (first ? `${cellAddress(first.at.rowIndex, first.at.columnIndex)}=${first.value}, ${first.cause}` : "nothing"));
}

// Right: 120 + 260 = 380, less 6 and 2 is 372; 190 + 12 + 50 + 3 + 1 = 256, and 256 + 100 + 10 + 6 is 372 again.
describe("a slip behind figures that are worked out beside it", () => {
  const added = { "cases.accepted": "=C2+D2", "cases.toEnforce": '=IF(COUNT(B2,E2,F2)=3,B2-E2-F2,"")', "cases.eligible": "=SUM(I2:M2)" } as const;
  it.each<[string, string, Readonly<Partial<Record<FigureKey, string>>>, readonly string[]]>([
    ["digits exchanged before the first sum", "740 | 120 | 620 | 6 | 2 | 732 | 256 | 190 | 12 | 50 | 3 | 1 | 100 | 10 | 6", added, ["D2=260, transposition"]],
    ["a zero too many in a group", "380 | 120 | 260 | 6 | 2 | 372 | 706 | 190 | 12 | 500 | 3 | 1 | 100 | 10 | 6", added, ["K2=50, extraDigit"]],
    ["a sum that leaves a figure out is wrong itself", "380 | 120 | 260 | 6 | 2 | 372 | 206 | 190 | 12 | 50 | 3 | 1 | 100 | 10 | 6", { ...added, "cases.eligible": "=SUM(I2:J2,L2:M2)" }, ["H2=256, substitution"]],
  ])("%s", (_, row, formulas, expected) => {
    expect(proposedBesideFormulas(row, formulas)).toEqual(expected);
  });
});

/** The rows with findings, each with how many other checks fail for the same cause, in a table whose given rows (0 is the first) are sums by formula. */
function toldOf(rows: readonly string[], worked: readonly number[]): readonly string[] {
  const { set } = drawnRecords(`label | cases.accepted | cases.carriedIn | cases.newlyAccepted\n${rows.join("\n")}`, { period });
  const formulas = new Map(worked.map((record) => [record, "=SUM(X1:X9)"]));
  const recognition = drawnRecognition({ ...set, columns: new Map([...set.columns].map(([key, column]) => [key, { ...column, formulas }])) });
  return explain(recognition, check(recognition)).findings.map(({ recordLabel, alsoBroken = [] }) => `${recordLabel} +${alsoBroken.length}`);
}

// 4555 = 2100 + 2455, 4455 = 2000 + 2455, 9010 = 4100 + 4910, 3000 = 1000 + 2000, 12010 = 5100 + 6910.
const an = ">> An | 4555 | 2010 | 2455";
const binh = ">> Bình | 4455 | 2000 | 2455";

describe("a total that is worked out from its rows", () => {
  it.each<[string, readonly string[], readonly number[], readonly string[]]>([
    ["passes on what is wrong in a row, however far below", ["Tổng số | 12010 | 5010 | 6910", "> Phòng A | 9010 | 4010 | 4910", an, binh, "> Phòng B | 3000 | 1000 | 2000"], [0, 1], ["An +2"]],
    ["passes on what is wrong in two rows", ["Tổng số | 12010 | 4110 | 6910", "> Phòng A | 9010 | 4010 | 4910", an, binh, "> Phòng B | 3000 | 100 | 2000"], [0, 1], ["An +2", "Phòng B +0"]],
    ["is told by itself where it misses more than its rows do", ["Tổng số | 12010 | 5020 | 6910", "> Phòng A | 9010 | 4010 | 4910", an, binh, "> Phòng B | 3000 | 1000 | 2000"], [0, 1], ["An +1", "Tổng số +1"]],
    ["is told by itself where it is typed", ["Tổng số | 12010 | 5010 | 6910", "> Phòng A | 9010 | 4010 | 4910", an, binh, "> Phòng B | 3000 | 1000 | 2000"], [1], ["An +1", "Tổng số +0"]],
  ])("%s", (_, rows, worked, expected) => {
    expect([...toldOf(rows, worked)].sort()).toEqual([...expected].sort());
  });
});

describe("a slip that a total of worked-out figures passes on", () => {
  // Right: 120 + 260 − 6 − 2 = 372 in the first row, 744 in the total.
  const rows = [
    "Tổng số | 1120 | 360 | 760 | 12 | 4 | 1104 | 512 | 380 | 24 | 100 | 6 | 2 | 200 | 20 | 12",
    "> Một | 740 | 120 | 620 | 6 | 2 | 732 | 256 | 190 | 12 | 50 | 3 | 1 | 100 | 10 | 6",
    "> Hai | 380 | 240 | 140 | 6 | 2 | 372 | 256 | 190 | 12 | 50 | 3 | 1 | 100 | 10 | 6",
  ];
  const below = new Map<string, readonly string[]>([
    ["cases.accepted", ["=C3+D3", "=C4+D4"]],
    ["cases.toEnforce", ["=B3-E3-F3", "=B4-E4-F4"]],
    ["cases.eligible", ["=SUM(I3:M3)", "=SUM(I4:M4)"]],
  ]);

  it("is told by the arithmetic of its own row", () => {
    const { set } = drawnRecords(`label | ${heads.map((head) => `cases.${head}`).join(" | ")}\n${rows.join("\n")}`, { period: threeGroups });
    const columns = new Map([...set.columns].map(([key, column]) => [key, { ...column, formulas: new Map(["=SUM(X1:X9)", ...(below.get(key) ?? [])].map((formula, record) => [record, formula])) }]));
    const recognition = drawnRecognition({ ...set, columns });
    const told = explain(recognition, check(recognition)).findings.filter(({ severity }) => severity !== "info");
    expect(told).toMatchObject([{ recordLabel: "Một", code: "balanceBroken", facts: { stated: 732, computed: 372 } }]);
  });
});
