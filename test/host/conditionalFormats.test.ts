import { bootExcel } from "../support/excelHost";
import { inExcel, runIn, sampleBook } from "./inExcel";

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
