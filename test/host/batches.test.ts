import { bootExcel } from "../support/excelHost";
import { inExcel, refusalOf, runIn, sampleBook } from "./inExcel";

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
