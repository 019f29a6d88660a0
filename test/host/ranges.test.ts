import { excelVersions, inExcel, type Step } from "./inExcel";

/** What loading one member of a range gives. */
function loaded(address: string, member: keyof Excel.Range & string): Step<unknown> {
  return async (context, sheet) => {
    const range = sheet.getRange(address);
    range.load(member);
    await context.sync();
    return range[member];
  };
}

const reads: readonly (readonly [address: string, member: keyof Excel.Range & string, expected: unknown])[] = [
  ["B2:C6", "values", [["Tỉnh", "Xong"], ["Sơn La", 4963], ["Tỷ lệ", 0.8542], ["", "#N/A"], ["", true]]],
  ["C3:C6", "formulas", [[4963], ["=C3/5810"], ["#N/A"], [true]]],
  ["C4", "formulasR1C1", [["=R[-1]C/5810"]]],
  ["B3:C4", "text", [["Sơn La", "4,963"], ["Tỷ lệ", "85.42%"]]],
  ["B3:C3", "numberFormat", [["General", "#,##0"]]],
  ["B2:C6", "valueTypes", [["String", "String"], ["String", "Double"], ["String", "Double"], ["Empty", "Error"], ["Empty", "Boolean"]]],
  ["B2:C6", "address", "'Biểu 06'!B2:C6"],
  ["$C$3", "address", "'Biểu 06'!C3"],
  ["C:D", "address", "'Biểu 06'!C:D"],
  ["2:3", "address", "'Biểu 06'!2:3"],
  ["C:D", "values", null],
  ["C:D", "isEntireColumn", true],
  ["B2:C6", "cellCount", 10],
  ["B2:C6", "rowIndex", 1],
  ["B2:C6", "columnCount", 2],
];

describe.each(excelVersions)("ExcelApi %s", (excelApi) => {
  it.each(reads)("%s gives its %s", async (address, member, expected) => {
    expect(await inExcel(loaded(address, member), { excelApi })).toEqual(expected);
  });
});

describe("the used range", () => {
  it.each<readonly [valuesOnly: boolean, expected: string]>([
    [true, "'Biểu 06'!B2:C6"],
    [false, "'Biểu 06'!B2:E9"],
  ])("with values only: %s", async (valuesOnly, expected) => {
    const address = await inExcel(async (context, sheet) => {
      const used = sheet.getUsedRange(valuesOnly).load("address");
      await context.sync();
      return used.address;
    });
    expect(address).toBe(expected);
  });

  it("of an empty sheet is nothing, or its first cell", async () => {
    const [isNull, address] = await inExcel(async (context) => {
      const empty = context.workbook.worksheets.getItem("Chỉ tiêu");
      const nothing = empty.getUsedRangeOrNullObject();
      const first = empty.getUsedRange().load("address");
      await context.sync();
      return [nothing.isNullObject, first.address];
    });
    expect([isNull, address]).toEqual([true, "'Chỉ tiêu'!A1"]);
  });
});

describe("a range", () => {
  it.each<readonly [what: string, move: (range: Excel.Range) => Excel.Range, expected: string]>([
    ["cell", (range) => range.getCell(1, 1), "D4"],
    ["offset", (range) => range.getOffsetRange(1, 2), "E4:F5"],
    ["resized", (range) => range.getResizedRange(1, -1), "C3:C5"],
    ["row below", (range) => range.getRowsBelow(2), "C5:D6"],
    ["column before", (range) => range.getColumnsBefore(1), "B3:B4"],
    ["last cell", (range) => range.getLastCell(), "D4"],
    ["entire row", (range) => range.getEntireRow(), "3:4"],
    ["bounding", (range) => range.getBoundingRect("F1"), "C1:F4"],
    ["shared", (range) => range.getIntersection("D1:Z3"), "D3"],
  ])("leads to its %s", async (_what, move, expected) => {
    const address = await inExcel(async (context, sheet) => {
      const moved = move(sheet.getRange("C3:D4")).load("address");
      await context.sync();
      return moved.address;
    });
    expect(address).toBe(`'Biểu 06'!${expected}`);
  });

  it("follows its cells when rows are put in", async () => {
    const found = await inExcel(async (context, sheet) => {
      const range = sheet.getRange("C4");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      range.load("address,formulas");
      await context.sync();
      return [range.address, range.formulas];
    });
    expect(found).toEqual(["'Biểu 06'!C6", [["=C5/5810"]]]);
  });

  it("tells hidden rows and columns, and takes values there", async () => {
    const found = await inExcel(async (context, sheet) => {
      sheet.getRange("3:3").rowHidden = true;
      sheet.getRange("C3").values = [[1]];
      const range = sheet.getRange("B2:C4").load("rowHidden,columnHidden");
      const rows = sheet.getRange("A2:A4").getRowProperties({ rowHidden: true, rowIndex: true });
      const cells = sheet.getRange("C3").load("values,hidden");
      await context.sync();
      return { rowHidden: range.rowHidden, columnHidden: range.columnHidden, rows: rows.value, values: cells.values, hidden: cells.hidden };
    });
    expect(found).toEqual({
      rowHidden: null,
      columnHidden: false,
      rows: [{ rowHidden: false, rowIndex: 1 }, { rowHidden: true, rowIndex: 2 }, { rowHidden: false, rowIndex: 3 }],
      values: [[1]],
      hidden: true,
    });
  });

  it("gives null for looks that differ, and one value for looks that agree", async () => {
    const found = await inExcel(async (context, sheet) => {
      sheet.getRange("B2").format.font.name = ".VnTime";
      const mixed = sheet.getRange("B2:C2").format.font.load("name,bold");
      const cells = sheet.getRange("B2:C2").getCellProperties({ format: { font: { name: true } } });
      await context.sync();
      return [mixed.name, mixed.bold, cells.value];
    });
    expect(found).toEqual([null, false, [[{ format: { font: { name: ".VnTime" } } }, { format: { font: { name: "Calibri" } } }]]]);
  });

  it("shows its merged areas, whose covered cells take no values", async () => {
    const found = await inExcel(async (context, sheet) => {
      sheet.getRange("B2:C2").merge();
      sheet.getRange("B2:C2").values = [["Đơn vị", "mất"]];
      const merged = sheet.getUsedRange().getMergedAreasOrNullObject().load("address");
      const none = sheet.getRange("B4").getMergedAreasOrNullObject();
      const values = sheet.getRange("B2:C2").load("values");
      await context.sync();
      return [merged.address, none.isNullObject, values.values];
    });
    expect(found).toEqual(["'Biểu 06'!B2:C2", true, [["Đơn vị", ""]]]);
  });

  it("finds formulas and constants", async () => {
    const found = await inExcel(async (context, sheet) => {
      const formulas = sheet.getUsedRange().getSpecialCells("Formulas").load("address");
      const numbers = sheet.getUsedRange().getSpecialCells("Constants", "Numbers").load("address");
      const none = sheet.getRange("A1").getSpecialCellsOrNullObject("Formulas");
      await context.sync();
      return [formulas.address, numbers.address, none.isNullObject];
    });
    expect(found).toEqual(["'Biểu 06'!C4", "'Biểu 06'!C3", true]);
  });
});

it.each<readonly ["All" | "Contents" | "Formats", values: unknown, numberFormat: string]>([
  ["All", "", "General"],
  ["Contents", "", "#,##0"],
  ["Formats", 4963, "General"],
])("clearing %s leaves the rest", async (applyTo, value, numberFormat) => {
  const found = await inExcel(async (context, sheet) => {
    const range = sheet.getRange("C3");
    range.clear(applyTo);
    range.load("values,numberFormat");
    await context.sync();
    return [range.values, range.numberFormat];
  });
  expect(found).toEqual([[[value]], [[numberFormat]]]);
});
