import { wrongCells, type WrongCell } from "./mistakeTruth";
import { readSampleSheet } from "./readSample";

const letters = "CDEFGHIJKLMNOPQRS";
const firstRow = 9;
const lastRow = 19;
const totalRow = 8;
const rows = Array.from({ length: lastRow - totalRow + 1 }, (_, index) => totalRow + index);

/** Rows without a rate (nothing is eligible) and without a target, on each side. */
const rowsWithoutDifference = { "Về việc": [14, 16], "Về tiền": [14] };

/** The columns of a side by what they hold, as the header of the sheet has them. */
const sides = {
  "Về việc": { done: ["J", "K"], inProgress: "L", notEligible: "M", other: "N", carriedOut: "O", rate: "P", target: "Q", difference: "R", targetPercent: 81.5 },
  "Về tiền": { done: ["J", "K", "L"], inProgress: "M", notEligible: "N", other: "O", carriedOut: "P", rate: "Q", target: "R", difference: "S", targetPercent: 40.1 },
} as const;

type SheetName = keyof typeof sides;

/** The figures of a sheet with every wrong cell put right. */
function mended(sheetName: SheetName): (column: string, row: number) => number {
  const sheet = readSampleSheet("mistakes.xlsx", sheetName);
  const right = new Map(wrongCells.filter((wrong) => wrong.sheet === sheetName).map((wrong) => [wrong.cell, wrong.right]));
  return (column, row) => right.get(`${column}${row}`) ?? sheet.number(`${column}${row}`);
}

describe.each(Object.keys(sides) as SheetName[])("mistakes.xlsx, %s", (sheetName) => {
  const columns = sides[sheetName];
  const figure = mended(sheetName);
  const finished = (row: number) => columns.done.reduce((sum, column) => sum + figure(column, row), 0);

  it.each(rows)("row %i balances once the wrong cells are right", (row) => {
    expect(figure("D", row) + figure("E", row)).toBe(figure("C", row));
    expect(figure("C", row) - figure("F", row) - figure("G", row)).toBe(figure("H", row));
    expect(finished(row) + figure(columns.inProgress, row)).toBe(figure("I", row));
    expect(figure("I", row) + figure(columns.notEligible, row) + figure(columns.other, row)).toBe(figure("H", row));
    expect(figure("H", row) - finished(row)).toBe(figure(columns.carriedOut, row));
  });

  it.each(rows.filter((row) => !rowsWithoutDifference[sheetName].includes(row)))("row %i has the rate over the eligible, and the difference in points", (row) => {
    expect(figure(columns.rate, row)).toBeCloseTo((finished(row) / figure("I", row)) * 100, 1.99);
    expect(figure(columns.target, row)).toBe(columns.targetPercent);
    expect(figure(columns.difference, row)).toBeCloseTo(figure(columns.rate, row) - columns.targetPercent, 6);
  });

  it.each(letters.slice(0, letters.indexOf(columns.rate)).split(""))("column %s adds up to the total row", (column) => {
    const offices = rows.filter((row) => row >= firstRow);
    expect(offices.reduce((sum, row) => sum + figure(column, row), 0)).toBe(figure(column, totalRow));
  });
});

describe("every wrong cell", () => {
  it.each(wrongCells)("$sheet!$cell: $slip", ({ sheet, cell, right }: WrongCell) => {
    expect(readSampleSheet("mistakes.xlsx", sheet).content(cell)).not.toBe(right ?? 0);
  });

  it("names the slip that can be read off the sheet", () => {
    const cases = readSampleSheet("mistakes.xlsx", "Về việc");
    expect((2628 / 4555) * 100).toBeCloseTo(cases.number("P10"), 1.99);
    expect((83.95 / 81.5 - 1) * 100).toBeCloseTo(cases.number("R12"), 1.99);
    expect(cases.content("H13")).toBe("1.213");
    expect(cases.content("P14")).toBe("#DIV/0!");
    expect(cases.formula("P14")).toBe("ROUND((J14+K14)/I14*100,2)");
    expect(cases.content("Q16")).toBeUndefined();
    expect(readSampleSheet("mistakes.xlsx", "Về tiền").content("F19")).toBe("chưa báo cáo");
    expect(readSampleSheet("mistakes.xlsx", "Về tiền").content("A3")).toContain("31/9/2022");
  });
});
