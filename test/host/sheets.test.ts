import { bootExcel } from "../support/excelHost";
import { inExcel, runIn, sampleBook } from "./inExcel";

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
