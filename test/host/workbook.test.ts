import { bootExcel } from "../support/excelHost";

it("smoke", async () => {
  const { Excel, document, roundTrips } = await bootExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [["Tỉnh", "Số"], ["Điện Biên", 1], ["Sơn La", 2]];
    const cf = sheet.getRanges("B2,B3").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    cf.custom.rule.formula = '=N("soat-chi-tieu:error")=0';
    cf.custom.format.fill.color = "#FDE0DD";
    cf.custom.format.font.bold = true;
    cf.custom.format.borders.getItem("EdgeBottom").style = "Dash";
    cf.stopIfTrue = false;
    await context.sync();
    const all = sheet.getRange().conditionalFormats;
    all.load("items/type,items/priority,items/custom/rule/formula,items/id");
    await context.sync();
    expect(all.items.map((one) => one.custom.rule.formula)).toEqual(['=N("soat-chi-tieu:error")=0']);
    const name = context.workbook.names.add("_soat_x", sheet.getRange("B2:B3"));
    name.visible = false;
    const part = context.workbook.customXmlParts.add('<ledger xmlns="urn:soat"/>');
    part.load("id");
    context.workbook.settings.add("k", { a: [1] });
    const copy = sheet.copy("End");
    copy.load("name,id");
    await context.sync();
    expect(copy.name).toBe("Sheet1 (2)");
    sheet.getRange("2:2").insert("Down");
    const at = name.getRange();
    at.load("address");
    const found = context.workbook.customXmlParts.getByNamespace("urn:soat").getOnlyItemOrNullObject();
    const xml = found.getXml();
    const rows = sheet.getRange("A1:A5").getRowProperties({ rowHidden: true, rowIndex: true });
    const cells = sheet.getRange("A1:B1").getCellProperties({ format: { font: { name: true } } });
    const merged = sheet.getUsedRange().getMergedAreasOrNullObject();
    merged.load("isNullObject");
    await context.sync();
    expect(at.address).toBe("Sheet1!B3:B4");
    expect(xml.value).toBe('<ledger xmlns="urn:soat"/>');
    expect(rows.value[1]).toEqual({ rowHidden: false, rowIndex: 1 });
    expect(cells.value[0]?.[1]).toEqual({ format: { font: { name: "Calibri" } } });
    expect(merged.isNullObject).toBe(true);
    sheet.delete();
    await context.sync();
  });
  expect(roundTrips()).toBeLessThan(10);
  expect(document.sheets().map(({ properties }) => properties().name)).toEqual(["Sheet1 (2)"]);
});

it("refuses", async () => {
  const { Excel } = await bootExcel();
  await expect(Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Nope");
    await context.sync();
  })).rejects.toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
  await expect(Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").charts.load("items");
    await context.sync();
  })).rejects.toMatchObject({ code: "NotImplemented", message: "The workbench host does not emulate Worksheet.charts." });
});
