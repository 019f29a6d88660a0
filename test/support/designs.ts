import { emptyCell, formulaCell, numberCell, textCell, type SheetDesign } from "../../src/core";

const area = (firstRowIndex: number, firstColumnIndex: number, lastRowIndex: number, lastColumnIndex: number) => ({ firstRowIndex, firstColumnIndex, lastRowIndex, lastColumnIndex });

/**
 * A design with everything but a table: a summary of three units.
 *
 * Row 1 the title over A:E, row 2 nothing, row 3 headings, rows 4 to 6 the units, row 7 the total; the chart below.
 */
export const summaryDesign: SheetDesign = {
  rows: [
    [textCell("title", "TỔNG HỢP"), emptyCell("title"), emptyCell("title"), emptyCell("title"), emptyCell("title")],
    [],
    [textCell("heading", "STT"), textCell("heading", "Đơn vị"), textCell("heading", "Xong"), textCell("heading", "Tỷ lệ"), textCell("heading", "Chênh lệch")],
    [numberCell("ordinal", 1), { ...textCell("label", "Sơn La"), link: { sheet: "Biểu 06", rowIndex: 2, columnIndex: 2 } }, numberCell("count", 4963), numberCell("rate", 85.42), numberCell("difference", 1.92)],
    [numberCell("ordinal", 2), textCell("label", "Điện Biên"), numberCell("count", 2628), numberCell("rate", 79.32), numberCell("difference", -4.18)],
    [numberCell("ordinal", 3), textCell("label", "Lai Châu"), emptyCell("entry"), { ...emptyCell("unverified"), numberFormat: "0.0" }, emptyCell("entry")],
    [emptyCell("totalLabel"), textCell("totalLabel", "Cộng"), formulaCell("totalCount", "=SUM(C4:C6)", 7591), emptyCell("totalRate"), emptyCell("totalDifference")],
    [textCell("note", "=1+1")],
  ],
  columnWidths: [6, 30, 12, 10, 12],
  rowHeightsPoints: new Map([
    [0, 24],
    [2, 32],
  ]),
  merges: [area(0, 0, 0, 4)],
  frozen: { rowCount: 3, columnCount: 2 },
  print: { orientation: "landscape", pagesTall: 0, titleRowCount: 3 },
  filter: area(2, 0, 5, 4),
  dataBars: [
    { area: area(3, 3, 5, 3), look: "rate" },
    { area: area(3, 4, 5, 4), look: "difference" },
  ],
  charts: [
    {
      kind: "bars",
      title: "Tỷ lệ thi hành xong",
      altText: "Sơn La 85,42 %, Điện Biên 79,32 %.",
      anchor: area(9, 0, 24, 4),
      categories: area(3, 1, 5, 1),
      series: [
        { name: "Tỷ lệ", values: area(3, 3, 5, 3), look: "actual" },
        { name: "Chênh lệch", values: area(3, 4, 5, 4), look: "target" },
      ],
      numberFormat: "0.00",
    },
  ],
  validations: [
    { area: area(5, 2, 5, 2), allowed: { kind: "wholeNumber", min: 0 }, title: "Số việc", message: "Nhập số nguyên không âm." },
    { area: area(5, 4, 5, 4), allowed: { kind: "decimal", min: -100, max: 100 }, title: "Chênh lệch", message: "Từ -100 đến 100." },
    { area: area(3, 1, 5, 1), allowed: { kind: "list", items: ["Sơn La", "Điện Biên", "Lai Châu"] }, title: "Đơn vị", message: "Chọn trong danh sách." },
    { area: area(3, 2, 4, 2), allowed: { kind: "formula", formula: "=ISNUMBER(C4)" }, title: "Xong", message: "Nhập số." },
  ],
  unlocked: [area(5, 2, 5, 2), area(5, 4, 5, 4)],
  names: [{ name: "TyLeXong", area: area(3, 3, 5, 3) }],
};

/** A design with a table. */
export const tableDesign: SheetDesign = {
  rows: [
    [textCell("heading", "Năm"), textCell("heading", "Chỉ tiêu")],
    [numberCell("plain", 2025), numberCell("rate", 83.5)],
  ],
  columnWidths: [8, 12],
  table: { name: "ChiTieu", area: area(0, 0, 1, 1) },
};
