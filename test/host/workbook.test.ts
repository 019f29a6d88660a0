import { bootExcel } from "../support/excelHost";
import { inExcel, refusalOf, runIn, sampleBook } from "./inExcel";

const namesOf = ({ sheets }: ReturnType<typeof sampleBook>) => sheets.map(({ name }) => name);

describe("sheets", () => {
  it("are added, copied, moved, renamed and deleted", async () => {
    const booted = await bootExcel({ content: sampleBook() });
    const ids = await runIn(booted, async (context, sheet) => {
      const added = context.workbook.worksheets.add("Tổng hợp").load("id,position");
      const copy = sheet.copy("After", sheet).load("name,position");
      await context.sync();
      const addedAt = added.position;
      added.position = 0;
      added.name = "Tổng hợp 34";
      context.workbook.worksheets.getItem("Chỉ tiêu").delete();
      const again = context.workbook.worksheets.getItem(added.id).load("name");
      await context.sync();
      return [addedAt, copy.name, copy.position, again.name];
    });
    expect(ids).toEqual([2, "Biểu 06 (2)", 1, "Tổng hợp 34"]);
    expect(namesOf(booted.document.content())).toEqual(["Tổng hợp 34", "Biểu 06", "Biểu 06 (2)"]);
  });

  it("renamed, carry the formulas along that name them", async () => {
    const formulas = await inExcel(async (context, sheet) => {
      const cell = context.workbook.worksheets.getItem("Chỉ tiêu").getRange("A1");
      cell.formulas = [["='Biểu 06'!C3+1"]];
      sheet.name = "B6";
      await context.sync();
      cell.load("formulas");
      await context.sync();
      return cell.formulas;
    });
    // A name that looks like a cell is quoted.
    expect(formulas).toEqual([["='B6'!C3+1"]]);
  });

  it("tell which one is in front and what is selected", async () => {
    const seen = await inExcel(async (context) => {
      const other = context.workbook.worksheets.getItem("Chỉ tiêu");
      other.activate();
      other.getRange("B2:C3").select();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      const cell = context.workbook.getActiveCell().load("address");
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return [active.name, cell.address, range.address];
    });
    expect(seen).toEqual(["Chỉ tiêu", "'Chỉ tiêu'!B2", "'Chỉ tiêu'!B2:C3"]);
  });
});

describe("conditional formats", () => {
  it("come first when they are added, and are found from any cell that they cover", async () => {
    const found = await inExcel(async (context, sheet) => {
      for (const [address, formula] of [["B2:B9", "=TRUE"], ["C3", "=FALSE"]] as const) {
        const { rule, format } = sheet.getRange(address).conditionalFormats.add("Custom").custom;
        rule.formula = formula;
        format.fill.color = "#fde0dd";
        format.font.bold = true;
        format.borders.getItem("EdgeBottom").style = "Dash";
      }
      const all = sheet.getRange().conditionalFormats.load("items/priority,items/type,items/custom/rule/formula,items/custom/format/fill/color");
      const onB4 = sheet.getRange("B4").conditionalFormats.getCount();
      const onD4 = sheet.getRange("D4").conditionalFormats.getCount();
      await context.sync();
      return [all.items.map((item) => [item.priority, item.type, item.custom.rule.formula, item.custom.format.fill.color]), onB4.value, onD4.value];
    });
    expect(found).toEqual([[[0, "Custom", "=FALSE", "#FDE0DD"], [1, "Custom", "=TRUE", "#FDE0DD"]], 1, 0]);
  });

  it("over several areas give them all, and are deleted alone", async () => {
    const booted = await bootExcel({ content: sampleBook() });
    const address = await runIn(booted, async (context, sheet) => {
      const kept = sheet.getRange("A1").conditionalFormats.add("Custom");
      kept.custom.rule.formula = "=TRUE";
      const format = sheet.getRanges("B2:B3,D5").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=TRUE";
      const areas = format.getRanges().load("address");
      await context.sync();
      format.delete();
      await context.sync();
      return areas.address;
    });
    expect(address).toBe("'Biểu 06'!B2:B3,'Biểu 06'!D5");
    expect(booted.document.content().sheets[0]?.conditionalFormats.map(({ areas }) => areas.length)).toEqual([1]);
  });

  it("cleared from some cells, stay on the others", async () => {
    const booted = await bootExcel({ content: sampleBook() });
    await runIn(booted, async (context, sheet) => {
      sheet.getRange("B2:D4").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      sheet.getRange("C3").conditionalFormats.clearAll();
      await context.sync();
    });
    const areas = booted.document.content().sheets[0]?.conditionalFormats[0]?.areas ?? [];
    const cellCount = areas.reduce((count, area) => count + (area.lastRowIndex - area.firstRowIndex + 1) * (area.lastColumnIndex - area.firstColumnIndex + 1), 0);
    expect(cellCount).toBe(8);
  });
});

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

describe("a batch", () => {
  it("keeps what was done before the action that was refused, and nothing after it", async () => {
    const booted = await bootExcel({ content: sampleBook() });
    const failed = runIn(booted, async (context, sheet) => {
      sheet.getRange("A1").values = [["trước"]];
      sheet.getRange("A2").values = [[1, 2]];
      sheet.getRange("A3").values = [["sau"]];
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { statement: expect.stringContaining("range") as string } });
    const sheet = booted.document.sheet("s1");
    expect([0, 2].map((rowIndex) => sheet?.cellAt(rowIndex, 0).content)).toEqual(["trước", null]);
  });

  it("is one round trip, whatever it does", async () => {
    const booted = await bootExcel({ content: sampleBook() });
    const before = booted.roundTrips();
    await runIn(booted, async (context, sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A1:B2").load("values");
      await context.sync();
    });
    expect(booted.roundTrips() - before).toBe(1);
  });
});

describe("while a person types in a cell", () => {
  it("a batch is refused", async () => {
    const booted = await bootExcel({ content: sampleBook() });
    booted.document.apply({ kind: "editingSet", isEditing: true }, "grid");
    const refused = booted.Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });

  it("a batch that can wait is answered afterwards", async () => {
    const booted = await bootExcel({ content: sampleBook() });
    booted.document.apply({ kind: "editingSet", isEditing: true }, "grid");
    const answered = booted.Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Biểu 06").load("name");
      await context.sync();
      return sheet.name;
    });
    booted.document.apply({ kind: "editingSet", isEditing: false }, "grid");
    expect(await answered).toBe("Biểu 06");
  });
});

describe("requirement sets", () => {
  it.each([
    ["1.8", "ApiNotFound at Worksheet.getRanges"],
    ["1.9", ""],
    ["1.14", ""],
    ["1.21", ""],
  ])("at ExcelApi %s a member of 1.9 gives %j", async (excelApi, expected) => {
    expect(await refusalOf(async (_context, sheet) => sheet.getRanges("A1,C3"), { excelApi })).toBe(expected);
  });

  it("are told to the add-in", async () => {
    const { Office } = await bootExcel({ excelApi: "1.14" });
    expect(["1.9", "1.14", "1.15"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version))).toEqual([true, true, false]);
  });
});

it("formulas show new values in the batch that writes them", async () => {
  const values = await inExcel(
    async (context, sheet) => {
      sheet.getRange("C3").values = [[5000]];
      sheet.getRange("D4").formulas = [["=IF(C3>0,ROUND(C3/5810*100,2),\"\")"]];
      const range = sheet.getRange("C4:D4").load("values");
      await context.sync();
      return range.values[0]?.map((value: number) => Math.round(value * 1e6) / 1e6);
    },
    { isCalculating: true },
  );
  expect(values).toEqual([0.860585, 86.06]);
});
