import { useCasesOf } from "../../src/app";
import { contentAt } from "../../src/core";
import { excelWorkbook } from "../../src/excel";
import { cell, offeredAt, table } from "../app/decisions/support";
import { excelWith } from "../support/excelWith";

describe.each(["1.14", "1.21"])("a correction in an Excel of requirement set %s", (excelApi) => {
  it("is checked, applied, checked clean, and taken back to the last bit", async () => {
    const { document } = await excelWith([table], { excelApi });
    const before = document.content();
    const useCases = useCasesOf(excelWorkbook);
    const { request } = offeredAt(await useCases.check(), "E3");

    const outcome = await useCases.applyProposal(request);
    expect(outcome).toMatchObject({ kind: "repaired", entry: { cause: "transposition" } });
    expect(outcome.checked.report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect((await excelWorkbook.read()).sheets[0]?.contents[2]?.[4]).toBe(842);

    const { restored, kept } = await useCases.undoRepairs(["_soat_repair_1"]);
    expect({ restored, kept }).toEqual({ restored: [cell("E3")], kept: [] });
    expect(document.content()).toEqual(before);
  });

  it("is found again after a row was inserted above it", async () => {
    const { Excel } = await excelWith([table], { excelApi });
    const useCases = useCasesOf(excelWorkbook);
    await useCases.applyProposal(offeredAt(await useCases.check(), "E3").request);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Về việc").getRange("1:1").insert("Down");
      await context.sync();
    });
    expect(await useCases.undoRepairs(["_soat_repair_1"])).toMatchObject({ restored: [cell("E4")], kept: [] });
    const { sheets } = await excelWorkbook.read();
    expect(sheets[0] && contentAt(sheets[0], 3, 4)).toBe(824);
  });
});
