import { numberCell, textCell } from "../../src/core";
import { excelWorkbook } from "../../src/excel";
import type { SheetContent } from "../../src/workbench/document";
import { sampleBook } from "../host/inExcel";
import { summaryDesign, tableDesign } from "../support/designs";
import { excelWithBook } from "../support/excelWith";

const versions = ["1.14", "1.17", "1.21"];
const area = (firstRowIndex: number, firstColumnIndex: number, lastRowIndex: number, lastColumnIndex: number) => ({ firstRowIndex, firstColumnIndex, lastRowIndex, lastColumnIndex });

async function addedTo(design: typeof summaryDesign, excelApi: string) {
  const booted = await excelWithBook(sampleBook(), { excelApi });
  await excelWorkbook.apply([{ kind: "addSheet", sheet: "Tổng hợp", design }]);
  const content = booted.document.content();
  const sheet = content.sheets.find(({ name }) => name === "Tổng hợp");
  if (!sheet) throw new Error("the sheet was not added");
  return { sheet, content, ...booted };
}

function cellOf({ cells }: SheetContent, rowIndex: number, columnIndex: number) {
  return cells.find((cell) => cell.rowIndex === rowIndex && cell.columnIndex === columnIndex);
}

const thin = { line: "Continuous", weight: "Thin", color: "#5F6B7A" };
const dashed = { ...thin, line: "Dash" };
const frame = (line: object) => ({ EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line });

describe.each(versions)("a design in an Excel of requirement set %s", (excelApi) => {
  it("is written in two round trips", async () => {
    const { roundTrips } = await addedTo(summaryDesign, excelApi);
    expect(roundTrips()).toBe(2);
  });

  it("has its contents, number formats and looks", async () => {
    const { sheet } = await addedTo(summaryDesign, excelApi);
    const styled = { verticalAlignment: "Center" };
    expect(cellOf(sheet, 0, 0)).toMatchObject({ content: "TỔNG HỢP", style: { ...styled, font: { bold: true, size: 14 }, horizontalAlignment: "Center" } });
    expect(cellOf(sheet, 2, 1)).toMatchObject({ style: { font: { bold: true }, fillColor: "#E8EEF4", wrapText: true, borders: frame(thin) } });
    expect(cellOf(sheet, 3, 2)).toMatchObject({ content: 4963, numberFormat: "#,##0", style: { horizontalAlignment: "Right", borders: frame(thin) } });
    expect(cellOf(sheet, 4, 4)).toMatchObject({ content: -4.18, numberFormat: "+0.00;-0.00;0.00" });
    expect(cellOf(sheet, 5, 3)).toMatchObject({ content: null, numberFormat: "0.0", style: { font: { italic: true, color: "#5C4300" }, borders: frame(dashed) } });
    expect(cellOf(sheet, 6, 2)).toMatchObject({ formula: "=SUM(C4:C6)", style: { font: { bold: true }, fillColor: "#F3F5F7" } });
    expect(cellOf(sheet, 7, 0)).toMatchObject({ content: "=1+1", formula: "" });
  });

  it("has its merges, sizes, frozen panes and print setup", async () => {
    const { sheet } = await addedTo(summaryDesign, excelApi);
    expect(sheet.merges).toEqual([area(0, 0, 0, 4)]);
    // 6, 30, 12, 10 and 12 digits of 7 pixels, in points of 4/3 pixels.
    expect([0, 1, 2, 3, 4].map((index) => sheet.columnWidths.get(index))).toEqual([31.5, 157.5, 63, 52.5, 63]);
    expect(sheet.rowHeights).toEqual(new Map([[0, 24], [2, 32]]));
    expect([sheet.frozenRowCount, sheet.frozenColumnCount]).toEqual([3, 2]);
    expect(sheet.print).toMatchObject({
      paperSize: "A4",
      orientation: "Landscape",
      zoom: { pagesWide: 1, pagesTall: undefined },
      footer: { center: "&P/&N" },
      titleRows: [0, 2],
    });
  });

  it("has its filter, bars, validations, links and names", async () => {
    const { sheet, content } = await addedTo(summaryDesign, excelApi);
    expect(sheet.autoFilterArea).toEqual(area(2, 0, 5, 4));
    const bars = sheet.conditionalFormats.map(({ areas, rule }) => ({ areas, rule }));
    expect(bars).toContainEqual({ areas: [area(3, 3, 5, 3)], rule: expect.objectContaining({ kind: "dataBar", isGradient: false, lowerBound: { type: "Number", formula: "0" } }) });
    expect(bars).toContainEqual({ areas: [area(3, 4, 5, 4)], rule: expect.objectContaining({ kind: "dataBar", axis: "CellMidPoint", negativeColor: "#F4B183" }) });
    const alert = (title: string, message: string) => ({ title, message, isShown: true, style: "Stop" });
    expect(sheet.validations).toEqual([
      { areas: [area(5, 2, 5, 2)], rule: { kind: "wholeNumber", operator: "GreaterThanOrEqualTo", formula1: 0 }, ignoresBlanks: true, alert: alert("Số việc", "Nhập số nguyên không âm.") },
      { areas: [area(5, 4, 5, 4)], rule: { kind: "decimal", operator: "Between", formula1: -100, formula2: 100 }, ignoresBlanks: true, alert: alert("Chênh lệch", "Từ -100 đến 100.") },
      { areas: [area(3, 1, 5, 1)], rule: { kind: "list", source: "Sơn La,Điện Biên,Lai Châu", hasDropDown: true }, ignoresBlanks: true, alert: alert("Đơn vị", "Chọn trong danh sách.") },
      { areas: [area(3, 2, 4, 2)], rule: { kind: "custom", formula: "=ISNUMBER(C4)" }, ignoresBlanks: true, alert: alert("Xong", "Nhập số.") },
    ]);
    expect(sheet.links).toEqual([{ rowIndex: 3, columnIndex: 1, reference: "'Biểu 06'!C3", address: "", screenTip: "" }]);
    expect(cellOf(sheet, 3, 1)).toMatchObject({ content: "Sơn La", style: { font: { underline: "Single" } } });
    expect(content.names).toEqual([{ name: "TyLeXong", scopeSheetId: undefined, formula: "='Tổng hợp'!$D$4:$D$6", isVisible: true, comment: "" }]);
  });

  it("has its chart over the cells of the sheet", async () => {
    const { sheet } = await addedTo(summaryDesign, excelApi);
    const source = (values: object) => ({ sheetId: sheet.id, area: values });
    expect(sheet.charts).toMatchObject([
      {
        type: "BarClustered",
        title: "Tỷ lệ thi hành xong",
        anchor: area(9, 0, 24, 4),
        legend: { isVisible: true },
        valueAxis: { numberFormat: "0.00" },
        categoryAxis: { isReversed: true, tickLabelPosition: "Low" },
        series: [
          { name: "Tỷ lệ", values: source(area(3, 3, 5, 3)), categories: source(area(3, 1, 5, 1)), fill: "#1F4E79", negativeFill: undefined },
          { name: "Chênh lệch", values: source(area(3, 4, 5, 4)), fill: "none", line: { color: "#C55A11", style: "Dash" } },
        ],
      },
    ]);
  });

  it.each<[string, number, object]>([
    ["begin at zero where none is below it", 79.32, { minimum: 0 }],
    ["begin where Excel likes where one is below it", -4.18, { minimum: undefined }],
  ])("has bars that %s", async (_, value, axis) => {
    const [chart] = summaryDesign.charts ?? [];
    if (!chart) throw new Error("the design has no chart");
    const rows = [[textCell("label", "Sơn La"), numberCell("difference", value)], [textCell("label", "Điện Biên"), numberCell("difference", 2)]];
    const series = [{ name: "Chênh lệch", values: area(0, 1, 1, 1), look: "difference" as const }];
    const { sheet } = await addedTo({ rows, columnWidths: [20, 10], charts: [{ ...chart, categories: area(0, 0, 1, 0), series }] }, excelApi);
    expect(sheet.charts).toMatchObject([{ valueAxis: axis, series: [{ fill: "#548235", negativeFill: "#F4B183" }] }]);
  });

  it("is protected but for what is to be filled in", async () => {
    const { sheet } = await addedTo(summaryDesign, excelApi);
    expect(sheet.protection).toMatchObject({ password: undefined, options: { allowFormatColumns: true, allowFormatCells: false } });
    const unlocked = sheet.cells.filter(({ style }) => style?.isLocked === false).map(({ rowIndex, columnIndex }) => [rowIndex, columnIndex]);
    expect(unlocked).toEqual([[5, 2], [5, 4]]);
  });

  it("has its table", async () => {
    const { sheet, content } = await addedTo(tableDesign, excelApi);
    expect(content.tables).toMatchObject([{ sheetId: sheet.id, name: "ChiTieu", area: area(0, 0, 1, 1), columnNames: ["Năm", "Chỉ tiêu"], hasHeaderRow: true }]);
  });
});

describe("a design that Excel cannot take", () => {
  const put = (sheet: string) => ({ kind: "putOwnedSheet", name: "_soat_findings", sheet, design: tableDesign }) as const;
  const add = (sheet: string) => ({ kind: "addSheet", sheet, design: tableDesign }) as const;
  const failure = (reason: string, sheet?: string) => expect.objectContaining({ name: "HostFailure", reason, sheet });

  it.each([
    ["a protected structure", { isStructureProtected: true }, [add("Mới")], failure("protectedWorkbook")],
    ["a protected structure, for a sheet that goes", { isStructureProtected: true }, [{ kind: "removeOwnedSheet", name: "_soat_findings", sheet: "Biểu 06" }] as const, failure("protectedWorkbook")],
    ["a name that a sheet has, in other letters", {}, [add("biểu 06")], failure("sheetNameTaken", "biểu 06")],
    ["the place of a person's sheet", {}, [put("Biểu 06")], failure("sheetNameTaken", "Biểu 06")],
  ])("is refused before anything is written: %s", async (_, closed, edits, expected) => {
    const { document } = await excelWithBook({ ...sampleBook(), ...closed });
    const before = document.content();
    await expect(excelWorkbook.apply(edits)).rejects.toEqual(expected);
    expect(document.content()).toEqual(before);
  });

  it("gives up its table's name to a table that has it, and takes the place of its forerunner", async () => {
    const { document } = await excelWithBook(sampleBook());
    await excelWorkbook.apply([add("Một")]);
    await excelWorkbook.apply([put("Hai")]);
    await excelWorkbook.apply([put("Hai")]);
    expect(document.sheets().map((sheet) => sheet.properties().name)).toEqual(["Biểu 06", "Chỉ tiêu", "Một", "Hai"]);
    const names = document.tables().map(({ name }) => name);
    expect(names[0]).toBe("ChiTieu");
    expect(new Set(names).size).toBe(2);
  });
});

it("a design of 10,000 rows goes in requests that Excel on the web takes, and arrives whole", async () => {
  const { document } = await excelWithBook(sampleBook());
  const line = (index: number) => [numberCell("ordinal", index + 1), textCell("label", `Đơn vị số ${index + 1}`), textCell("wrapped", "Một câu dài về số liệu của đơn vị. ".repeat(9)), numberCell("rate", index / 100)];
  const rows = [["STT", "Đơn vị", "Nội dung", "Tỷ lệ"].map((text) => textCell("heading", text)), ...Array.from({ length: 10_000 }, (_, index) => line(index))];
  await excelWorkbook.apply([{ kind: "addSheet", sheet: "Dài", design: { rows, columnWidths: [6, 30, 60, 10] } }]);
  const sheet = document.sheetNamed("Dài");
  expect(sheet?.cellAt(10_000, 1).content).toBe("Đơn vị số 10000");
  expect(sheet?.cellAt(10_000, 2).style.wrapText).toBe(true);
  expect(sheet?.cellAt(10_000, 3)).toMatchObject({ content: 99.99, numberFormat: "0.00" });
}, 60_000);
