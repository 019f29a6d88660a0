import { provinceIn, workbookDifferences } from "../../../src/app";
import { drawnSheet } from "../../support/drawnSheet";

it("tells filled, changed and removed cells, and sheets that came and went", () => {
  const before = drawnSheet("Biểu", "\na | 1 | 2 | -\nb | 4 | 5 | 6\n");
  const after = drawnSheet("Biểu", "\na | 1 | - | 3\nb | 4 | 50 | 6\n");
  const gone = drawnSheet("__proto__", "\nx\n");
  const { cells, addedSheets, removedSheets } = workbookDifferences([before, gone], [after, drawnSheet("Mới", "\ny\n")]);
  expect(cells.map(({ kind, at, before: old, after: now }) => [kind, at.rowIndex - after.origin.rowIndex, at.columnIndex, old, now])).toEqual([
    ["removed", 0, 2, 2, null],
    ["filled", 0, 3, null, 3],
    ["changed", 1, 2, 5, 50],
  ]);
  expect([addedSheets, removedSheets]).toEqual([["Mới"], ["__proto__"]]);
});

const day2022 = { year: 2022, month: 9, day: 30 };

it.each([
  ["Bieu 04 - Dien Bien 12 thang 2022", "Điện Biên"],
  ["CỤC THI HÀNH ÁN DÂN SỰ TỈNH BÀ RỊA - VŨNG TÀU", "Bà Rịa - Vũng Tàu"],
  ["bao_cao_TP_Ho_Chi_Minh_v2", "TP. Hồ Chí Minh"],
  ["So sánh Sơn La với Lai Châu", undefined],
  ["Báo cáo tổng hợp", undefined],
  ["", undefined],
])("finds in %j the province %s", (text, province) => {
  expect(provinceIn(text, day2022)).toBe(province);
});
