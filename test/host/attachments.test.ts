import { inExcel, sampleBook } from "./inExcel";

describe("names", () => {
  it("follow inserted rows and end in #REF! with their cells", async () => {
    const found = await inExcel(async (context, sheet) => {
      const name = context.workbook.names.add("_soat_1", sheet.getRange("C3:C4"));
      name.visible = false;
      sheet.getRange("2:2").insert("Down");
      name.load("formula,visible,type,value");
      const range = name.getRange().load("address");
      await context.sync();
      const before = [name.formula, name.visible, name.type, name.value, range.address];
      sheet.getRange("4:5").delete("Up");
      const gone = name.getRangeOrNullObject();
      name.load("formula");
      await context.sync();
      return [...before, gone.isNullObject, name.formula];
    });
    expect(found).toEqual(["='Biểu 06'!$C$4:$C$5", false, "Range", "'Biểu 06'!C4:C5", "'Biểu 06'!C4:C5", true, "='Biểu 06'!#REF!"]);
  });

  it("of a sheet and of the workbook are kept apart", async () => {
    const found = await inExcel(async (context, sheet) => {
      context.workbook.names.add("tong", sheet.getRange("A1"));
      const scoped = sheet.names.add("tong", sheet.getRange("A2")).load("scope,formula");
      const ofBook = context.workbook.names.load("items/formula");
      await context.sync();
      return [scoped.scope, scoped.formula, ofBook.items.map(({ formula }) => formula)];
    });
    expect(found).toEqual(["Worksheet", "='Biểu 06'!$A$2", ["='Biểu 06'!$A$1"]]);
  });
});

describe("what an add-in keeps in the workbook", () => {
  it("is its settings", async () => {
    const found = await inExcel(async (context) => {
      const { settings } = context.workbook;
      settings.add("soat", { years: [2022, 2025], note: "có điều kiện" });
      await context.sync();
      const setting = settings.getItem("soat").load("value");
      const none = settings.getItemOrNullObject("khác");
      await context.sync();
      return [setting.value, none.isNullObject];
    });
    expect(found).toEqual([{ years: [2022, 2025], note: "có điều kiện" }, true]);
  });

  it("is its XML parts, told apart by namespace", async () => {
    const found = await inExcel(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add('<a xmlns="urn:soat"/>');
      parts.add('<b xmlns="urn:other"/>');
      await context.sync();
      const own = parts.getByNamespace("urn:soat").getOnlyItemOrNullObject();
      const xml = own.getXml();
      await context.sync();
      own.setXml('<a xmlns="urn:soat">2</a>');
      const again = own.getXml();
      own.delete();
      const count = parts.getByNamespace("urn:soat").getCount();
      await context.sync();
      return [xml.value, again.value, count.value];
    });
    expect(found).toEqual(['<a xmlns="urn:soat"/>', '<a xmlns="urn:soat">2</a>', 0]);
  });
});

it("comments are written, found by cell and resolved", async () => {
  const found = await inExcel(
    async (context, sheet) => {
      context.workbook.comments.add(sheet.getRange("C3"), "5.420 + 3.110 = 8.530");
      await context.sync();
      const comment = context.workbook.comments.getItemByCell("'Biểu 06'!C3").load("content,authorName,creationDate,resolved");
      const location = comment.getLocation().load("address");
      comment.resolved = true;
      comment.load("resolved");
      await context.sync();
      return [comment.content, comment.authorName, comment.creationDate.toISOString(), comment.resolved, location.address];
    },
    { userName: "Thẩm tra viên", now: () => "2025-10-01T08:00:00.000Z" },
  );
  expect(found).toEqual(["5.420 + 3.110 = 8.530", "Thẩm tra viên", "2025-10-01T08:00:00.000Z", true, "'Biểu 06'!C3"]);
});

it("tables give their parts", async () => {
  const area = { firstRowIndex: 1, firstColumnIndex: 1, lastRowIndex: 5, lastColumnIndex: 2 };
  const table = { id: "t1", sheetId: "s1", name: "Bang1", area, hasHeaderRow: true, hasTotalRow: true, columnNames: ["Tỉnh", "Xong"], style: "" };
  const found = await inExcel(
    async (context) => {
      const one = context.workbook.tables.getItem("bang1").load("name");
      const body = one.getDataBodyRange().load("address");
      const column = one.columns.getItem("Xong").load("index,values");
      await context.sync();
      return [one.name, body.address, column.index, column.values];
    },
    { content: { ...sampleBook(), tables: [table] } },
  );
  expect(found).toEqual(["Bang1", "'Biểu 06'!B3:C5", 1, [["Xong"], [4963], [0.8542], ["#N/A"], [true]]]);
});
