import { recognise, type Area, type CellContent, type SheetSnapshot } from "../../../src/core";
import { fc } from "../../support/properties";

const word = fc.constantFrom(
  ...["STT", "Đơn vị", "Về việc", "Về tiền", "Tổng số", "Thụ lý", "Có điều kiện", "Thi hành xong", "Đình chỉ", "Tỷ lệ %", "Chỉ tiêu", "Cùng kỳ", "Tổng cộng"],
  ...["Chi cục A", "Sơn La", "I. Về việc", "- Trong đó", "1.1 CHV B", "Ghi chú", "(4)=(1)-(2)", "12.132", "86,44%", "-", "", " ", "__proto__", "Năm 2022", "31/9/2020"],
);
const content: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.integer({ min: -5, max: 500 }) },
  fc.double(),
  fc.string(),
  fc.boolean(),
  fc.constant({ error: "#DIV/0!" }),
);
const formula = fc.constantFrom("", "", "=SUM(A1:A9)", "=A1+A2", "=SUM(B:B)", "=SUM(A1:A99999999)", "=)(", "=B3");
const index = fc.integer({ min: 0, max: 9 });
const area: fc.Arbitrary<Area> = fc.tuple(index, index, index, index).map(([top, left, height, width]) => ({
  firstRowIndex: top,
  firstColumnIndex: left,
  lastRowIndex: top + height,
  lastColumnIndex: left + width,
}));

/** Any sheet at all, also one with ragged rows, overlapping merges and fonts outside of what was read. */
const anySheet: fc.Arbitrary<SheetSnapshot> = fc.record({
  name: fc.oneof(word, fc.string()),
  visibility: fc.constantFrom("visible" as const, "hidden" as const),
  isProtected: fc.boolean(),
  origin: fc.record({ rowIndex: index, columnIndex: index }),
  contents: fc.array(fc.array(content, { maxLength: 8 }), { maxLength: 12 }),
  formulas: fc.array(fc.array(formula, { maxLength: 8 }), { maxLength: 12 }),
  numberFormats: fc.constant([]),
  merges: fc.array(area, { maxLength: 5 }),
  hiddenRowIndexes: fc.array(index),
  hiddenColumnIndexes: fc.array(index),
  legacyFonts: fc.array(fc.record({ area, fontName: fc.constantFrom(".VnTime", "VNI-Times", "") }), { maxLength: 2 }),
});

it("gives a sound result for any grid", () => {
  fc.assert(
    fc.property(fc.array(anySheet, { maxLength: 3 }), (sheets) => {
      const { tables, sheetsWithoutTable } = recognise(sheets);
      expect(sheetsWithoutTable.length).toBeLessThanOrEqual(sheets.length);
      for (const { records, columns } of tables) {
        for (const { parentIndex } of records) if (parentIndex !== undefined) expect(records[parentIndex]).toBeDefined();
        for (const column of columns.values()) {
          expect([column.values.length, column.absences.length, column.rowIndexes.length]).toEqual([records.length, records.length, records.length]);
          column.values.forEach((value, at) => expect(Number.isNaN(value)).toBe(column.absences[at] !== 0));
        }
      }
    }),
    { numRuns: 1500 },
  );
});

it("never makes a row its own ancestor", () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      for (const { records } of recognise([sheet]).tables) {
        records.forEach((_, index) => {
          let steps = 0;
          for (let at: number | undefined = index; at !== undefined; at = records[at]?.parentIndex) expect((steps += 1)).toBeLessThanOrEqual(records.length);
        });
      }
    }),
    { numRuns: 1500 },
  );
});
