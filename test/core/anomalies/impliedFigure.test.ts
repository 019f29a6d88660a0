import { cellAddress, thoroughCheck, type Finding } from "../../../src/core";
import { drawnRecognition, drawnRecords } from "../../support/recordSet";

const period = { year: 2019, months: 12, from: { year: 2018, month: 10, day: 1 }, to: { year: 2019, month: 9, day: 30 } };
const header = "label | cases.accepted | cases.carriedIn | cases.newlyAccepted | cases.entrusted | cases.toEnforce";

function found(...rows: readonly string[]): readonly Finding[] {
  const { set } = drawnRecords([header, ...rows].join("\n"), { period });
  return thoroughCheck(drawnRecognition(set)).findings;
}

/** What is offered for a blank: "info D2 = 5420 + 3110 = 8530!"; "!" is clear. */
function offered(...rows: readonly string[]): readonly string[] {
  return found(...rows).flatMap((finding) => {
    if (finding.code !== "impliedFigure") return [];
    const { severity, cells: [at], facts, proposals } = finding;
    const terms = facts.terms.map(({ sign, value }, index) => (index === 0 && sign === 1 ? String(value) : `${sign === 1 ? "+" : "-"} ${value}`)).join(" ");
    const offers = proposals.map(({ value, isClear, cause }) => `${cause} ${value}${isClear ? "!" : ""}`).join();
    return [`${severity} ${cellAddress(at.rowIndex, at.columnIndex)} = ${terms} = ${facts.value}: ${offers}`];
  });
}

describe("a blank figure", () => {
  it.each<[string, string, readonly string[]]>([
    ["is the sum of its parts", "Một | - | 5420 | 3110 | 30 | 8500", ["info B2 = 5420 + 3110 = 8530: implied 8530!"]],
    ["is what the other part leaves", "Một | 8530 | 5420 | - | 30 | 8500", ["info D2 = 8530 - 5420 = 3110: implied 3110!"]],
    ["does not follow where two of a sum are missing", "Một | 8530 | - | - | 30 | 8500", []],
    ["does not follow from figures that contradict one another", "Một | 8530 | 5420 | 3111 | 30 | -", []],
    ["does not follow where it would be negative", "Một | 8530 | 8540 | - | 30 | 8500", []],
    ["of a blank row is not missed", "Một | - | - | - | - | -", []],
    ["that would be zero is not missed where zeros are left out", "Một | 8530 | 5420 | 3110 | - | 8530", []],
  ])("%s", (_, row, expected) => {
    expect([...offered(row)].sort()).toEqual(expected);
  });

  it("follows together with others, from what the table itself keeps to", () => {
    const others = ["Hai | 100 | 40 | 60 | 10 | 90", "Ba | 200 | 70 | 130 | 20 | 180", "Bốn | 300 | 90 | 210 | 30 | 270"];
    const both = ["info B2 = 5420 + 3110 = 8530: implied 8530!", "info F2 = 5420 + 3110 - 30 = 8500: implied 8500!"];
    expect([...offered("Một | - | 5420 | 3110 | 30 | -", ...others)].sort()).toEqual(both);
  });

  it("that would be zero is offered where the column writes its zeros", () => {
    expect(offered("Một | 8530 | 5420 | 3110 | - | 8530", "Hai | 100 | 40 | 60 | 0 | 100")).toEqual(["info E2 = 8530 - 8530 = 0: implied 0!"]);
  });
});
