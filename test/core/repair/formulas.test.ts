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
