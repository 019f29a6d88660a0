import { useCasesOf } from "../../src/app";
import { ruleList } from "../../src/core";
import { wordsFor } from "../../src/locale";
import { drawnSheet } from "../support/drawnSheet";
import { memoryWorkbook } from "../support/memoryWorkbook";

const table = drawnSheet("Biểu", "STT | Đơn vị | Tổng số thụ lý việc | Năm trước chuyển sang việc | Thụ lý mới việc\n1 | An Giang | 103 | 60 | 40\n2 | Cà Mau | 90 | 50 | 40");
const { ruleName } = wordsFor("vi");

describe("the sheet of rules", () => {
  it("is added once, changes nothing by itself, and is no table", async () => {
    const workbook = memoryWorkbook([table]);
    const useCases = useCasesOf(workbook);
    const before = await useCases.check();
    await useCases.addSettingsSheet(ruleName);
    await useCases.addSettingsSheet(ruleName);
    const after = await useCases.check();
    expect(workbook.snapshot().sheets.map(({ name }) => name)).toEqual(["Biểu", "Quy tắc"]);
    expect(workbook.snapshot().sheets[1]?.contents.length).toBe(ruleList.length + 2);
    expect(after).toEqual(before);
  });

  it("switches a rule off, and a bad entry is the first finding", async () => {
    const workbook = memoryWorkbook([table]);
    const useCases = useCasesOf(workbook);
    await useCases.addSettingsSheet(ruleName);
    const rowIndex = workbook.snapshot().sheets[1]?.contents.findIndex(([id]) => id === "CB-01") ?? -1;
    workbook.type("Quy tắc", { rowIndex, columnIndex: 1 }, "không");
    workbook.type("Quy tắc", { rowIndex, columnIndex: 3 }, "nhiều");
    const { report } = await useCases.check();
    expect(report.results.find(({ ruleId }) => ruleId === "CB-01")?.switchedOff).toBe(true);
    expect(report.findings.filter(({ code }) => code === "balanceBroken")).toEqual([]);
    expect([report.findings[0]?.ruleId, report.findings[0]?.cells]).toEqual(["QT-01", [{ sheet: "Quy tắc", rowIndex, columnIndex: 3 }]]);
  });

  it("stays when traces are cleared", async () => {
    const workbook = memoryWorkbook([table]);
    const useCases = useCasesOf(workbook);
    await useCases.addSettingsSheet(ruleName);
    await useCases.clear();
    expect(workbook.snapshot().sheets.map(({ name }) => name)).toEqual(["Biểu", "Quy tắc"]);
  });
});
