import { readSampleSheet } from "./readSample";

const sheet = readSampleSheet("national.xlsx", "Toàn quốc 2023");
const totalRow = 9;
const provinceRows = Array.from({ length: 63 }, (_, index) => totalRow + 1 + index);

const names = ["accepted", "carriedIn", "newly", "entrusted", "withdrawn", "toEnforce", "eligible", "finished", "notEligible", "other", "carriedOut"] as const;
const sides = { cases: "CDEFGHIJKLM".split(""), money: ["Q", "R", "S", "T", "U", "V", "W", "X", "Y", "Z", "AA"] };

function rowOf(columns: readonly string[], row: number): Readonly<Record<(typeof names)[number], number>> {
  const entries = names.map((name, index) => [name, sheet.number(`${columns[index] ?? ""}${row}`)]);
  return Object.fromEntries(entries) as Record<(typeof names)[number], number>;
}

describe.each(Object.entries(sides))("national.xlsx, %s", (_, columns) => {
  it.each([totalRow, ...provinceRows])("row %i balances", (rowNumber) => {
    const row = rowOf(columns, rowNumber);
    expect(row.carriedIn + row.newly).toBe(row.accepted);
    expect(row.accepted - row.entrusted - row.withdrawn).toBe(row.toEnforce);
    expect(row.eligible + row.notEligible + row.other).toBe(row.toEnforce);
    expect(row.toEnforce - row.finished).toBe(row.carriedOut);
    expect(Math.min(row.entrusted, row.withdrawn, row.notEligible, row.other, row.eligible - row.finished)).toBeGreaterThanOrEqual(0);
  });

  it.each(columns)("the total of column %s is a live sum with today's value", (column) => {
    expect(sheet.formula(`${column}${totalRow}`)).toBe(`SUM(${column}10:${column}72)`);
    expect(provinceRows.reduce((sum, row) => sum + sheet.number(`${column}${row}`), 0)).toBe(sheet.number(`${column}${totalRow}`));
  });
});

describe("national.xlsx", () => {
  it.each([
    ["C", 936_046],
    ["D", 299_096],
    ["E", 636_950],
    ["F", 12_004],
    ["G", 501],
    ["H", 923_541],
    ["J", 574_819],
  ])("column %s has the published total %i", (column, total) => {
    expect(sheet.number(`${column}${totalRow}`)).toBe(total);
  });

  it("gives the published rates of 83,25 % and 46,78 %", () => {
    expect(((sheet.number("J9") / sheet.number("I9")) * 100).toFixed(2)).toBe("83.25");
    expect(((sheet.number("X9") / sheet.number("W9")) * 100).toFixed(2)).toBe("46.78");
  });

  it("leaves rates and differences to be filled", () => {
    expect(["N9", "P9", "N72", "P72", "AB9", "AD9", "AB72", "AD72"].map(sheet.content)).toEqual(Array(8).fill(undefined));
  });

  it("merges its headers as the forms do", () => {
    expect(sheet.merges).toEqual(expect.arrayContaining(["A5:A7", "B5:B7", "C5:P5", "Q5:AD5", "C6:E6", "F6:F7", "I6:J6", "N6:N7"]));
  });
});
