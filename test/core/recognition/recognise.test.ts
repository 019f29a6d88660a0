import { recognise, type FigureKey } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";

const sheet = drawnSheet(
  "Biểu tổng hợp",
  `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 07 THÁNG ĐẦU NĂM 2023 | < | < | < | < | < | < | < | < | < | < | <
  -   | -               | -       | -   | -     | -            | -               | -             | -        | - | Đơn vị tính: 1.000 đồng
  STT | Tên đơn vị      | Về việc | <   | <     | <            | <               | <             | <        | <          | Về tiền      | <
  ^   | ^               | Tổng số thụ lý | Năm trước chuyển sang | Thụ lý mới | Tổng số phải thi hành | Có điều kiện thi hành | < | < | Tỷ lệ % | Có điều kiện | Thi hành xong
  ^   | ^               | ^       | ^   | ^     | ^            | Tổng số         | Thi hành xong | Đình chỉ | ^          | ^            | ^
  A   | B               | 1       | 2   | 3     | 4            | 5               | 6             | 7        | 8          | 9            | 10
  1   | Chi cục A       | 100     | 40  | 60    | 98           | 80              | 60            | 4        | 80         | 5000         | 1000
  2   | Chi cục B       | 200     | 90  | 110   | 196          | '150            | -             | 10       | #DIV/0!    | 7000         | 2500
  -   | Tổng cộng       | 300     | 130 | 170   | 294          | 230             | 60            | 14       | 82.5       | 12000        | 3500
  -   | Người lập biểu  | -       | -   | -     | -            | -               | -             | -        | -          | Cục trưởng   | -
  `,
);

describe("an ordinary table with both sides", () => {
  const { tables, doubts, sheetsWithoutTable } = recognise([sheet]);
  const table = tables[0];

  it("is one record set without doubts", () => {
    expect(doubts).toEqual([]);
    expect(sheetsWithoutTable).toEqual([]);
    expect(tables).toHaveLength(1);
  });

  it("has the keys of its columns", () => {
    expect([...(table?.columns.keys() ?? [])]).toEqual([
      ...["cases.accepted", "cases.carriedIn", "cases.newlyAccepted", "cases.toEnforce", "cases.eligible", "cases.enforced", "cases.terminated", "cases.rate"],
      ...["money.eligible", "money.finished"],
    ]);
  });

  it("has its units below its total", () => {
    expect(table?.records).toEqual([
      { label: "Chi cục A", unit: "Chi cục THADS A", role: "unit", parentIndex: 2, labelAt: { sheet: "Biểu tổng hợp", rowIndex: 6, columnIndex: 1 } },
      { label: "Chi cục B", unit: "Chi cục THADS B", role: "unit", parentIndex: 2, labelAt: { sheet: "Biểu tổng hợp", rowIndex: 7, columnIndex: 1 } },
      { label: "Tổng cộng", unit: undefined, role: "total", parentIndex: undefined, labelAt: { sheet: "Biểu tổng hợp", rowIndex: 8, columnIndex: 1 } },
    ]);
  });

  it("knows its period, its unit of money and its place", () => {
    expect(table?.period).toEqual({ year: 2023, months: 7, from: { year: 2022, month: 10, day: 1 }, to: { year: 2023, month: 4, day: 30 } });
    expect(table?.moneyUnit).toBe(1000);
    expect(table?.area).toEqual({ firstRowIndex: 2, firstColumnIndex: 0, lastRowIndex: 8, lastColumnIndex: 11 });
    expect(table?.lastHeaderRowIndex).toBe(5);
    expect(table?.id).toBe("Biểu tổng hợp!A3");
    expect(table?.title).toBe("KẾT QUẢ THI HÀNH ÁN DÂN SỰ 07 THÁNG ĐẦU NĂM 2023");
  });

  it("keeps figures as they are, and says why one is missing", () => {
    expect(figuresOf("cases.eligible")).toEqual({ values: [80, Number.NaN, 230], absences: [0, 2, 0] });
    expect(figuresOf("cases.enforced").absences).toEqual([0, 1, 0]);
    expect(figuresOf("cases.rate").absences).toEqual([0, 3, 0]);
    expect(table?.columns.get("cases.rate")?.scale).toBe("percent");
  });

  it("knows where each figure stands", () => {
    expect(table?.columns.get("cases.terminated")).toMatchObject({ sheet: "Biểu tổng hợp", rowIndexes: Int32Array.of(6, 7, 8), columnIndexes: Int32Array.of(8, 8, 8) });
  });

  function figuresOf(key: FigureKey): { readonly values: readonly number[]; readonly absences: readonly number[] } {
    const column = table?.columns.get(key);
    return { values: [...(column?.values ?? [])], absences: [...(column?.absences ?? [])] };
  }
});
