import ExcelJS from "exceljs";
import { nationalUnits, templateSheets, type TemplateRequest } from "../../../src/app";
import { editionFor, periodOfMonths } from "../../../src/core";
import { formSheet } from "../../../src/locale";
import { newXlsx } from "../../../src/xlsx";

function requestOf(isLocked: boolean, year: number): TemplateRequest {
  const period = periodOfMonths(year, 12);
  if (period === undefined) throw new RangeError("no period");
  return { edition: editionFor(period).id, period, sender: { kind: "nation" }, units: nationalUnits(period), isLocked };
}

/** The file as another program reads it. */
async function readBack(isLocked: boolean, year = 2026): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(newXlsx(templateSheets(requestOf(isLocked, year), formSheet))) as unknown as ArrayBuffer);
  return workbook;
}

describe("a national template of TT 05/2026, as another program reads it", () => {
  let [cases, money]: (ExcelJS.Worksheet | undefined)[] = [];
  beforeAll(async () => {
    const workbook = await readBack(true);
    [cases, money] = workbook.worksheets;
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Việc 12 tháng 2026", "Tiền 12 tháng 2026", "Chỉ tiêu"]);
  });

  it.each([
    ["A1", "Biểu số: 04/TK-THA"],
    ["A2", "Ban hành theo Thông tư số 05/2026/TT-BTP ngày 15/05/2026"],
    ["N1", "Đơn vị báo cáo: Cục Quản lý thi hành án dân sự"],
    ["A4", "Kỳ báo cáo: 12 tháng năm 2026 (từ ngày 01/10/2025 đến ngày 30/09/2026)"],
    ["N5", "Đơn vị tính: việc"],
    ["C8", "1=2+3"],
    ["D8", 2],
    ["H8", "6=1-4-5"],
    ["I8", "7=8 +9 +10 +11 +12"],
    ["R8", "16=6-8-9"],
    ["S8", "17=(8+9) /7"],
    ["B9", "Toàn quốc"],
    ["B10", "An Giang"],
    ["B43", "Vĩnh Long"],
  ])("%s says %s", (address, expected) => {
    expect(cases?.getCell(address).value).toBe(expected);
  });

  it.each([
    ["C10", "IF(COUNT(D10,E10)=2,D10+E10,\"\")"],
    ["H10", "IF(COUNT(C10,F10,G10)=3,C10-F10-G10,\"\")"],
    ["D9", "SUM(D10:D43)"],
    ["H9", "IF(COUNT(C9,F9,G9)=3,C9-F9-G9,\"\")"],
  ])("%s has the formula %s", (address, expected) => {
    expect(cases?.getCell(address).formula).toBe(expected);
  });

  it("lets whole numbers from 0 on be typed as cases, and says so in Vietnamese", () => {
    expect(cases?.getCell("D10").dataValidation).toMatchObject({ type: "whole", operator: "greaterThanOrEqual", formulae: [0], errorTitle: "Số việc", error: "Chỉ nhập số nguyên từ 0 trở lên. Không phát sinh thì nhập 0.", showErrorMessage: true });
    expect(cases?.getCell("T43").dataValidation?.type).toBe("whole");
    expect(money?.getCell("D10").dataValidation).toMatchObject({ type: "decimal", operator: "greaterThanOrEqual", errorTitle: "Số tiền" });
    expect(cases?.getCell("C10").dataValidation).toBeUndefined();
  });

  it("leaves only what is typed open, without a password", () => {
    expect(["D10", "E43", "T10", "N1"].map((address) => cases?.getCell(address).protection?.locked)).toEqual([false, false, false, false]);
    expect(["C10", "D9", "S10", "B10"].map((address) => cases?.getCell(address).protection?.locked ?? true)).toEqual([true, true, true, true]);
    const { sheetProtection } = cases as unknown as { readonly sheetProtection: Readonly<Record<string, unknown>> };
    expect(sheetProtection).toMatchObject({ sheet: true });
    expect(sheetProtection).not.toHaveProperty("hashValue");
  });

  it("prints the 34 provinces and the signatures on one lying A4 page, and keeps the header in view", () => {
    expect(cases?.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 1 });
    expect(cases?.views[0]).toMatchObject({ state: "frozen", xSplit: 2, ySplit: 8 });
  });

  it("prints the 63 provinces of 2024 on as many pages as it takes, each with the header", async () => {
    const [printed] = (await readBack(true, 2024)).worksheets;
    expect(printed?.pageSetup).toMatchObject({ fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: "1:8" });
  });

  it("protects nothing when it is asked not to", async () => {
    const [open] = (await readBack(false)).worksheets as unknown as readonly { readonly sheetProtection: unknown }[];
    expect(open?.sheetProtection ?? null).toBeNull();
  });
});
