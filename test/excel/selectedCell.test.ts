import { excelWorkbook } from "../../src/excel";
import { drawnSheet } from "../support/drawnSheet";
import { excelWith } from "../support/excelWith";

describe("the cell that the person stands on", () => {
  it("is the one that was selected last, whatever sheet it is on", async () => {
    await excelWith([drawnSheet("Biểu 04", "1"), drawnSheet("Bài viết", "1")]);
    await excelWorkbook.select({ sheet: "Bài viết", rowIndex: 6, columnIndex: 2 });
    expect(await excelWorkbook.selectedCell?.()).toEqual({ sheet: "Bài viết", rowIndex: 6, columnIndex: 2 });
  });

  it("is the first one where several are selected", async () => {
    await excelWith([drawnSheet("Biểu 04", "1")]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Biểu 04").getRange("B3:D9").select();
      await context.sync();
    });
    expect(await excelWorkbook.selectedCell?.()).toEqual({ sheet: "Biểu 04", rowIndex: 2, columnIndex: 1 });
  });
});
