import { inExcel } from "./inExcel";

describe("a written value", () => {
  it.each<readonly [written: unknown, values: unknown, formulas: unknown, numberFormat: string]>([
    ["12", 12, 12, "General"],
    ["1,234.5", 1234.5, 1234.5, "General"],
    ["4.555", 4.555, 4.555, "General"],
    ["-3e2", -300, -300, "General"],
    ["85%", 0.85, 0.85, "0%"],
    ["85.42%", 0.8542, 0.8542, "0.00%"],
    ["true", true, true, "General"],
    ["#N/A", "#N/A", "#N/A", "General"],
    ["9/30/2025", 45930, 45930, "m/d/yyyy"],
    ["31/12/2025", "31/12/2025", "31/12/2025", "General"],
    ["'012", "012", "012", "General"],
    ["=", "=", "=", "General"],
    ["", "", "", "General"],
    [" Sơn La ", " Sơn La ", " Sơn La ", "General"],
  ])("%j is read as if it were typed", async (written, value, formula, numberFormat) => {
    const cell = await inExcel(async (context, sheet) => {
      const range = sheet.getRange("H9");
      range.values = [[written]];
      range.load(["values", "formulas", "numberFormat"]);
      await context.sync();
      return [range.values, range.formulas, range.numberFormat];
    });
    expect(cell).toEqual([[[value]], [[formula]], [[numberFormat]]]);
  });

  it("stays a text in a cell whose format is text", async () => {
    const values = await inExcel(async (context, sheet) => {
      const range = sheet.getRange("H9:I9");
      range.numberFormat = [["@", "@"]];
      range.values = [["012", "=1+1"]];
      range.load("values,valueTypes");
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(values).toEqual([[["012", "=1+1"]], [["String", "String"]]]);
  });

  it("leaves a cell alone where the grid has null, and clears it where it has an empty text", async () => {
    const values = await inExcel(async (context, sheet) => {
      const range = sheet.getRange("B2:C3");
      range.values = [[null, "Số"], ["", null]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["Tỉnh", "Số"], ["", 4963]]);
  });

  it("fills the whole range when it stands alone", async () => {
    const values = await inExcel(async (context, sheet) => {
      const range = sheet.getRange("H1:I2");
      range.values = 7 as never;
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[7, 7], [7, 7]]);
  });

  it("arrives whole when the client sends it in pieces", async () => {
    const grid = Array.from({ length: 100 }, (_row, row) => Array.from({ length: 20 }, (_column, column) => row * 20 + column));
    const values = await inExcel(async (context, sheet) => {
      const range = sheet.getRange("A1:T100");
      range.values = grid;
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual(grid);
  });
});
