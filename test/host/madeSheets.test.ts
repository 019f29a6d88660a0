import { inExcel } from "./inExcel";

/** What is set in one round trip is read in the next. */
describe("what a sheet was made into is read again", () => {
  it("a chart, by its place and by its name", async () => {
    const read = await inExcel(async (context, sheet) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("C3:C4"), "Columns");
      chart.title.text = "Xong";
      chart.name = "Biểu đồ";
      await context.sync();
      const series = chart.series.add("Trước");
      series.setValues(sheet.getRange("C3:C4"));
      const again = sheet.charts.getItem("biểu đồ");
      again.load("name,chartType,title/text,legend/visible,series/items/name");
      sheet.charts.load("count");
      await context.sync();
      return [again.name, again.chartType, again.title.text, again.series.items.map(({ name }) => name), sheet.charts.count];
    });
    expect(read).toEqual(["Biểu đồ", "ColumnClustered", "Xong", ["Series1", "Trước"], 1]);
  });

  it("a rule for typed values, whole, in part and beside others", async () => {
    const read = await inExcel(async (context, sheet) => {
      sheet.getRange("C3:C4").dataValidation.rule = { wholeNumber: { operator: "Between", formula1: 0, formula2: "=C9" } };
      sheet.getRange("C5").dataValidation.rule = { list: { inCellDropDown: true, source: "có,không" } };
      const asked = ["C3", "C3:C4", "C2:C4", "C3:C5", "D3"].map((address) => sheet.getRange(address).dataValidation);
      for (const one of asked) one.load("type,rule");
      await context.sync();
      return asked.map(({ type, rule }) => [type, rule]);
    });
    const whole = { wholeNumber: { operator: "Between", formula1: 0, formula2: "=C9" } };
    expect(read).toEqual([["WholeNumber", whole], ["WholeNumber", whole], ["Inconsistent", {}], ["MixedCriteria", {}], ["None", {}]]);
  });

  it("a rule that takes the place of part of another", async () => {
    const read = await inExcel(async (context, sheet) => {
      sheet.getRange("C3:C5").dataValidation.rule = { custom: { formula: "=TRUE" } };
      sheet.getRange("C4").dataValidation.clear();
      const asked = ["C3", "C4", "C5"].map((address) => sheet.getRange(address).dataValidation);
      for (const one of asked) one.load("type");
      await context.sync();
      return asked.map(({ type }) => type);
    });
    expect(read).toEqual(["Custom", "None", "Custom"]);
  });

  it("print setup, filter and link", async () => {
    const read = await inExcel(async (context, sheet) => {
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("$1:$2");
      sheet.pageLayout.setPrintMargins("Centimeters", { left: 2.54 });
      sheet.autoFilter.apply("B2:C4");
      sheet.getRange("B3").hyperlink = { documentReference: "'Chỉ tiêu'!A1" };
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject();
      const filtered = sheet.autoFilter.getRangeOrNullObject();
      const linked = sheet.getRange("B3");
      sheet.pageLayout.load("zoom");
      titles.load("address");
      filtered.load("address");
      linked.load("hyperlink,values");
      await context.sync();
      return [sheet.pageLayout.zoom, titles.address, filtered.address, linked.hyperlink, linked.values];
    });
    expect(read).toEqual([
      { horizontalFitToPages: 1 },
      "'Biểu 06'!1:2",
      "'Biểu 06'!B2:C4",
      { documentReference: "'Chỉ tiêu'!A1", textToDisplay: "Sơn La" },
      [["Sơn La"]],
    ]);
  });

  it("rows put in above move rules, links, filters, charts and titles of pages", async () => {
    const read = await inExcel(async (context, sheet) => {
      sheet.getRange("C3").dataValidation.rule = { custom: { formula: "=ISNUMBER(C3)" } };
      sheet.getRange("B3").hyperlink = { documentReference: "'Chỉ tiêu'!A1" };
      sheet.autoFilter.apply("B2:C4");
      sheet.pageLayout.setPrintTitleRows("$2:$2");
      sheet.getRange("1:1").insert("Down");
      const rule = sheet.getRange("C4").dataValidation;
      const linked = sheet.getRange("B4");
      const filtered = sheet.autoFilter.getRange();
      const titles = sheet.pageLayout.getPrintTitleRows();
      rule.load("rule");
      linked.load("hyperlink");
      for (const range of [filtered, titles]) range.load("address");
      await context.sync();
      return [rule.rule, linked.hyperlink.documentReference, filtered.address, titles.address];
    });
    expect(read).toEqual([{ custom: { formula: "=ISNUMBER(C4)" } }, "'Chỉ tiêu'!A1", "'Biểu 06'!B3:C5", "'Biểu 06'!3:3"]);
  });
});
