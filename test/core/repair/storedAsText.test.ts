import { cellAddress, thoroughCheck } from "../../../src/core";
import { drawnRecognition, drawnRecords } from "../../support/recordSet";

const period = { year: 2019, months: 12, from: { year: 2018, month: 10, day: 1 }, to: { year: 2019, month: 9, day: 30 } };
const header = "label | cases.accepted | cases.carriedIn | cases.newlyAccepted | cases.exOfficio | cases.onRequest";

/** Errors, each with the cell to blame, what is told with it, and what is offered: "balanceBroken D2 +numberAsText =2455". */
function told(row: string): readonly string[] {
  const { findings } = thoroughCheck(drawnRecognition(drawnRecords(`${header}\n Một | ${row}`, { period }).set));
  return findings.filter(({ severity }) => severity === "error").map(({ code, cells: [at], alsoBroken = [], proposals }) => {
    const offers = proposals.map(({ value }) => `=${value}`);
    return [code, cellAddress(at.rowIndex, at.columnIndex), ...alsoBroken.map((report) => `+${report.code}`), ...offers].join(" ");
  });
}

describe("a number stored as text", () => {
  it.each<[string, string, readonly string[]]>([
    ["is offered as the number that it says", "4555 | 2100 | '2455=2455 | 400 | 2055", ["numberAsText D2 =2455"]],
    ["that is wrong as well has one offer", "4555 | 2100 | '2545=2545 | 400 | 2055", ["balanceBroken D2 +balanceBroken +numberAsText =2455"]],
    ["keeps its own where another figure is surely wrong", "4555 | 2100 | 2545 | 400 | '2055=2055", ["numberAsText F2 =2055", "balanceBroken D2 +balanceBroken =2455"]],
  ])("%s", (_, row, expected) => {
    expect(told(row)).toEqual(expected);
  });
});
