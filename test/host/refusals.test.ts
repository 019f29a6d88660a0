import type { WorkbookContent } from "../../src/workbench/document";
import { excelVersions, refusalOf, sampleBook, type Step } from "./inExcel";

const run = (act: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown): Step<void> => async (context, sheet) => {
  act(context, sheet);
};

const cases: readonly (readonly [what: string, step: Step<void>, expected: string])[] = [
  ["a sheet that is not there", run(({ workbook }) => workbook.worksheets.getItem("Không có")), "ItemNotFound at WorksheetCollection.getItem"],
  ["a sheet that is not there, or null", run(({ workbook }) => workbook.worksheets.getItemOrNullObject("Không có").delete()), ""],
  ["an address that is none", run((_context, sheet) => sheet.getRange("B2:?")), "InvalidArgument at Worksheet.getRange"],
  ["a row beyond the sheet", run((_context, sheet) => sheet.getRange("A1048577")), "InvalidArgument at Worksheet.getRange"],
  ["a range beyond the sheet", run((_context, sheet) => sheet.getRange("A1").getOffsetRange(-1, 0)), "InvalidArgument at Range.getOffsetRange"],
  ["a grid of another shape", run((_context, sheet) => (sheet.getRange("A1:B2").values = [[1, 2]])), "InvalidArgument at Range.values"],
  ["a ragged grid", run((_context, sheet) => (sheet.getRange("A1:B2").values = [[1, 2], [3]])), "InvalidArgument at Range.values"],
  ["null for a whole range", run((_context, sheet) => (sheet.getRange("A1:B2").values = null as never)), "InvalidArgument at Range.values"],
  ["an object in a cell", run((_context, sheet) => (sheet.getRange("A1").values = [[{ a: 1 }]])), "InvalidArgument at Range.values"],
  ["values for whole columns", run((_context, sheet) => (sheet.getRange("A:A").values = 1 as never)), "InvalidArgument at Range.values"],
  ["a number as format", run((_context, sheet) => (sheet.getRange("A1").numberFormat = [[2]])), "InvalidArgument at Range.numberFormat"],
  ["a colour that is none", run((_context, sheet) => (sheet.getRange("A1").format.fill.color = "đỏ")), "InvalidArgument at RangeFill.color"],
  ["a sheet name in use", run(({ workbook }) => workbook.worksheets.add("BIỂU 06")), "ItemAlreadyExists at WorksheetCollection.add"],
  ["a sheet name with a colon", run(({ workbook }) => workbook.worksheets.add("a:b")), "InvalidArgument at WorksheetCollection.add"],
  ["a sheet name of 32 letters", run(({ workbook }) => workbook.worksheets.add("x".repeat(32))), "InvalidArgument at WorksheetCollection.add"],
  ["a sheet name of 31 letters", run(({ workbook }) => workbook.worksheets.add("x".repeat(31))), ""],
  ["an empty sheet name", run((_context, sheet) => (sheet.name = "")), "InvalidArgument at Worksheet.name"],
  ["a name in use", run(({ workbook }, sheet) => [0, 1].map(() => workbook.names.add("tong", sheet.getRange("A1")))), "ItemAlreadyExists at NamedItemCollection.add"],
  ["a name like a cell", run(({ workbook }, sheet) => workbook.names.add("AB12", sheet.getRange("A1"))), "InvalidArgument at NamedItemCollection.add"],
  ["an XML part that is no XML", run(({ workbook }) => workbook.customXmlParts.add("<a>")), "InvalidArgument at CustomXmlPartCollection.add"],
  ["a setting that is not there", run(({ workbook }) => workbook.settings.getItem("x")), "ItemNotFound at SettingCollection.getItem"],
  ["no shared cells", run((_context, sheet) => sheet.getRange("A1").getIntersection("B2")), "ItemNotFound at Range.getIntersection"],
  ["a comment on two cells", run(({ workbook }) => workbook.comments.add("'Biểu 06'!A1:A2", "x")), "InvalidArgument at CommentCollection.add"],
  ["a chart over no range", run((_context, sheet) => sheet.charts.add("Line", "A1" as never)), "InvalidArgument at Charts.Add"],
  ["a chart of a type that is none", run((_context, sheet) => sheet.charts.add("Bánh" as never, sheet.getRange("A1:A3"))), "InvalidArgument at ChartCollection.add"],
  ["a table over another", run((_context, sheet) => [0, 1].map(() => sheet.tables.add("B2:C4", true))), "InvalidArgument at TableCollection.add"],
  ["a table with merged cells", run((_context, sheet) => { sheet.getRange("B3:C3").merge(); sheet.tables.add("B2:C4", true); }), "InvalidOperation at TableCollection.add"],
  ["a table under a name in use", run(({ workbook }, sheet) => { workbook.names.add("tong", sheet.getRange("A1")); sheet.tables.add("B2:C4", true).name = "Tong"; }), "InvalidArgument at Table.name"],
  ["a rule of two kinds", run((_context, sheet) => (sheet.getRange("C3").dataValidation.rule = { custom: { formula: "=TRUE" }, list: { inCellDropDown: true, source: "a" } })), "InvalidArgument at DataValidation.rule"],
  ["a list of 256 letters", run((_context, sheet) => (sheet.getRange("C3").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } })), "InvalidArgument at DataValidation.rule"],
  ["an alert without a rule", run((_context, sheet) => (sheet.getRange("C3").dataValidation.errorAlert = { title: "", message: "", showAlert: true, style: "Stop" })), "InvalidArgument at DataValidation.errorAlert"],
  ["a title of 33 letters", run((_context, sheet) => { const { dataValidation } = sheet.getRange("C3"); dataValidation.rule = { custom: { formula: "=TRUE" } }; dataValidation.errorAlert = { title: "x".repeat(33), message: "", showAlert: true, style: "Stop" }; }), "InvalidArgument at DataValidation.errorAlert"],
  ["a link to nowhere", run((_context, sheet) => (sheet.getRange("C3").hyperlink = { screenTip: "x" })), "InvalidArgument at Range.hyperlink"],
  ["a zoom to no pages", run((_context, sheet) => (sheet.pageLayout.zoom = {})), "InvalidArgument at PageLayout.zoom"],
  ["a bar's bound of a kind that is none", run((_context, sheet) => (sheet.getRange("C3").conditionalFormats.add("DataBar").dataBar.lowerBoundRule = { type: "Thấp" as never })), "InvalidArgument at DataBarConditionalFormat.lowerBoundRule"],
  ["a chart on a protected sheet", run((_context, sheet) => { sheet.protection.protect(); sheet.charts.add("Line", sheet.getRange("C3:C4")); }), "AccessDenied at ChartCollection.add"],
  ["a rule on a protected sheet", run((_context, sheet) => { sheet.protection.protect(); sheet.getRange("C3").dataValidation.clear(); }), "AccessDenied at DataValidation.clear"],
  ["a member that is not emulated", run((_context, sheet) => sheet.shapes.addTextBox("x")), "NotImplemented at Worksheet.shapes"],
  ["a deleted sheet", run((_context, sheet) => { sheet.delete(); sheet.getRange("A1"); }), "ItemNotFound at Worksheet.getRange"],
  ["a range of a deleted sheet", run((_context, sheet) => { const range = sheet.getRange("A1"); sheet.delete(); range.values = [[1]]; }), "ItemNotFound at Range.values"],
  ["deleted cells", run((_context, sheet) => { const range = sheet.getRange("B3"); sheet.getRange("3:3").delete("Up"); range.values = [[1]]; }), "InvalidReference at Range.values"],
  ["the last visible sheet", run(({ workbook }, sheet) => { workbook.worksheets.getItem("Chỉ tiêu").visibility = "Hidden"; sheet.delete(); }), "InvalidOperation at Worksheet.delete"],
  ["a hidden sheet in front", run(({ workbook }) => { const other = workbook.worksheets.getItem("Chỉ tiêu"); other.visibility = "Hidden"; other.activate(); }), "InvalidOperation at Worksheet.activate"],
];

const closed: readonly (readonly [what: string, step: Step<void>, expected: string])[] = [
  ["a new sheet", run(({ workbook }) => workbook.worksheets.add("Mới")), "AccessDenied at WorksheetCollection.add"],
  ["no sheet", run((_context, sheet) => sheet.delete()), "AccessDenied at Worksheet.delete"],
  ["another name", run((_context, sheet) => (sheet.name = "Khác")), "AccessDenied at Worksheet.name"],
  ["another place", run((_context, sheet) => (sheet.position = 1)), "AccessDenied at Worksheet.position"],
  ["a hidden sheet", run((_context, sheet) => (sheet.visibility = "Hidden")), "AccessDenied at Worksheet.visibility"],
  ["a copy", run((_context, sheet) => sheet.copy()), "AccessDenied at Worksheet.copy"],
  ["a new value, which it takes", run((_context, sheet) => (sheet.getRange("A1").values = [[1]])), ""],
];

it.each(closed)("a workbook whose structure is protected refuses %s", async (_what, step, expected) => {
  expect(await refusalOf(step, { content: { ...sampleBook(), isStructureProtected: true } })).toBe(expected);
});

describe.each(excelVersions)("ExcelApi %s refuses", (excelApi) => {
  it.each(cases)("%s", async (_what, step, expected) => {
    expect(await refusalOf(step, { excelApi })).toBe(expected);
  });
});

describe("a protected sheet", () => {
  function protectedBook(options = {}): WorkbookContent {
    const book = sampleBook();
    const [first, ...others] = book.sheets;
    return first ? { ...book, sheets: [{ ...first, protection: { password: "bí mật", options } }, ...others] } : book;
  }

  it.each<readonly [string, Step<void>, string]>([
    ["values", run((_context, sheet) => (sheet.getRange("A1").values = [[1]])), "AccessDenied at Range.values"],
    ["looks", run((_context, sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")), "AccessDenied at RangeFill.color"],
    ["a conditional format", run((_context, sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")), "AccessDenied at ConditionalFormatCollection.add"],
    ["rows", run((_context, sheet) => sheet.getRange("2:2").insert("Down")), "AccessDenied at Range.insert"],
    ["merging", run((_context, sheet) => sheet.getRange("A1:B1").merge()), "AccessDenied at Range.merge"],
    ["the wrong password", run((_context, sheet) => sheet.protection.unprotect("đoán")), "AccessDenied at WorksheetProtection.unprotect"],
    ["protecting it again", run((_context, sheet) => sheet.protection.protect()), "AccessDenied at WorksheetProtection.protect"],
    ["reading", run((_context, sheet) => sheet.getRange("A1").load("values")), ""],
    ["a name", run(({ workbook }, sheet) => workbook.names.add("ten", sheet.getRange("A1"))), ""],
    ["an XML part", run(({ workbook }) => workbook.customXmlParts.add("<a/>")), ""],
    ["values after the right password", run((_context, sheet) => { sheet.protection.unprotect("bí mật"); sheet.getRange("A1").values = [[1]]; }), ""],
  ])("answers %s", async (_what, step, expected) => {
    expect(await refusalOf(step, { content: protectedBook() })).toBe(expected);
  });

  it("takes looks where protection allows them", async () => {
    const step = run((_context, sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"));
    expect(await refusalOf(step, { content: protectedBook({ allowFormatCells: true }) })).toBe("");
  });
});

describe("a whole batch", () => {
  it("is refused when it is too large to send", async () => {
    const step = run((_context, sheet) => (sheet.getRange("A1").values = [["x".repeat(600)]]));
    expect(await refusalOf(step, { payloadLimitBytes: 1000 })).toBe("RequestPayloadSizeLimitExceeded");
  });

  it("is refused when its answer is too large", async () => {
    const step = run((_context, sheet) => sheet.getRange("A1:J200").load("values"));
    expect(await refusalOf(step, { payloadLimitBytes: 5000 })).toBe("ResponsePayloadSizeLimitExceeded");
  });
});
