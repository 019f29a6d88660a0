import { summaryUseCasesOf, useCasesOf, type LeaderSheetWords } from "../../../src/app";
import type { CellInput, DesignedCell, Edit, SheetDesign } from "../../../src/core";
import { summaryPlaceWordsFor } from "../../../src/locale";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";

const words: LeaderSheetWords = summaryPlaceWordsFor("vi").sheet;
const moment = "2026-11-22T08:05";
const sheet = drawnSheet(
  "Biểu 04",
  `
  Kết quả thi hành án dân sự về việc 9 tháng năm 2024
  -
  Đơn vị       | Có điều kiện | Thi hành xong | Chỉ tiêu (%) | Tỷ lệ cùng kỳ năm trước (%)
  Tổng cộng    | 1000         | 815           | 82           | 80.5
  Chi cục THADS A | 500       | 400           | 82           | 79
  Chi cục THADS B | 300       | 265           | 82           | 85.33
  Chi cục THADS C | 200       | 150           | -            | 81
  `,
);

/** What one edit of a summary puts into the workbook. */
async function designOf(words: LeaderSheetWords): Promise<SheetDesign> {
  const put: Edit[] = [];
  const workbook = memoryWorkbook([sheet]);
  const outcome = await summaryUseCasesOf({ ...workbook, apply: (edits) => Promise.resolve(void put.push(...edits)) }).summarise({ words, moment });
  const edit = put.find(({ kind }) => kind === "putOwnedSheet");
  if (edit?.kind !== "putOwnedSheet" || outcome.sheet !== edit.sheet) throw new RangeError("no sheet was put");
  return edit.design;
}

const valueOf = (input: CellInput | undefined) => (input === undefined || input.kind === "empty" ? "" : input.kind === "text" ? input.text : input.value);
const formulaOf = ({ input }: DesignedCell) => (input.kind === "formula" ? input.formula : "");

describe("the summary sheet", () => {
  it("has the units from the best to the last, each figure as a formula on the person's sheet with today's value", async () => {
    const { rows } = await designOf(words);
    const table = rows.slice(6, 10).map((row) => row.slice(0, 9).map(({ input }) => valueOf(input)));
    expect(table).toEqual([
      // 1000 × 82 % = 820, and one more: 821 − 815.
      ["", "Tổng cộng", 81.5, 82, -0.5, "Chưa đạt", 1, 6, ""],
      [1, "Chi cục THADS B", 88.33, 82, 6.33, "Đạt", 3, 0, 1],
      [2, "Chi cục THADS A", 80, 82, -2, "Chưa đạt", 1, 11, 2],
      [3, "Chi cục THADS C", 75, "", "", "", -6, "", ""],
    ]);
  });

  it("writes formulas that Excel 2007 knows, and that leave a blank where a figure is missing", async () => {
    const { rows } = await designOf(words);
    expect(rows[7]?.slice(2, 9).map(formulaOf)).toEqual([
      `=IF(COUNT('Biểu 04'!C6,'Biểu 04'!B6)=2,IF('Biểu 04'!B6>0,ROUND('Biểu 04'!C6/'Biểu 04'!B6*100,2),""),"")`,
      `=IF(ISNUMBER('Biểu 04'!D6),'Biểu 04'!D6,"")`,
      `=IF(COUNT(C8,D8)=2,ROUND(C8-D8,2),"")`,
      `=IF(E8="","",IF(E8>0,"Đạt",IF(E8=0,"Bằng","Chưa đạt")))`,
      `=IF(COUNT('Biểu 04'!C6,'Biểu 04'!B6,'Biểu 04'!E6)=3,IF('Biểu 04'!B6>0,ROUND('Biểu 04'!C6/'Biểu 04'!B6*100-'Biểu 04'!E6,2),""),"")`,
      `=IF(COUNT(D8,'Biểu 04'!C6,'Biểu 04'!B6)=3,IF(('Biểu 04'!B6)>0,MAX(0,ROUND((INT(ROUND(('Biểu 04'!B6)*D8/100,6))+1)-('Biểu 04'!C6),0)),""),"")`,
      `=IF(ISNUMBER(E8),RANK(E8,$E$8:$E$10),"")`,
    ]);
  });

  it("says whose it is, of when, when it was checked, and how it is ordered", async () => {
    const { rows } = await designOf(words);
    const [title, about, checked, order] = rows.map(([cell]) => String(valueOf(cell?.input)));
    expect([title, about]).toEqual(["TỔNG HỢP KẾT QUẢ THI HÀNH ÁN DÂN SỰ", "Tổng cộng; 9 tháng năm 2024; biểu mẫu theo TT 06/2019/TT-BTP"]);
    expect(checked).toMatch(/^Số liệu được kiểm tra lúc 08:05 ngày 22\/11\/2026: còn 0 lỗi/);
    expect(order).toContain("Xếp hạng theo chênh lệch so với chỉ tiêu");
  });

  it("prints on one page across, with data bars on the differences and charts over cells of its own", async () => {
    const { print, dataBars, charts = [], rows } = await designOf(words);
    expect(print).toEqual({ orientation: "landscape", pagesTall: 1, titleRowCount: 0 });
    expect(dataBars).toEqual([{ look: "difference", area: { firstRowIndex: 7, lastRowIndex: 9, firstColumnIndex: 4, lastColumnIndex: 4 } }]);
    const [differences, totals] = charts.map(({ categories, series }) => [categories, ...series.map(({ values }) => values)].map((area) => rows.slice(area.firstRowIndex, area.lastRowIndex + 1).map((row) => valueOf(row[area.firstColumnIndex]?.input))));
    // Chi cục C has no target, so there is nothing to draw of it.
    expect(differences).toEqual([["Chi cục THADS B", "Chi cục THADS A"], [6.33, -2]]);
    expect(totals).toEqual([["Về việc"], [81.5], [82], [80.5]]);
  });
});

describe("a figure on which an error is open", () => {
  it("looks unverified and bears an asterisk, wherever it comes to", async () => {
    // 150 of 120 can have been finished by nobody.
    const wrong = drawnSheet("Biểu 04", "Kết quả thi hành án dân sự về việc 12 tháng năm 2024\n-\nĐơn vị | Có điều kiện | Thi hành xong\nChi cục THADS A | 200 | 100\nChi cục THADS B | 120 | 150\nChi cục THADS C | 100 | 50");
    const workbook = memoryWorkbook([wrong]);
    const put: Edit[] = [];
    await summaryUseCasesOf({ ...workbook, apply: (edits) => Promise.resolve(void put.push(...edits)) }).summarise({ words, moment });
    const [design] = put.flatMap((edit) => (edit.kind === "putOwnedSheet" ? [edit.design] : []));
    const marked = design?.rows.slice(7, 10).map((row) => [valueOf(row[1]?.input), row[2]?.look, row[2]?.numberFormat]);
    expect(marked).toEqual([
      ["Chi cục THADS B", "unverified", `0.00"*"`],
      ["Chi cục THADS A", "rate", undefined],
      ["Chi cục THADS C", "rate", undefined],
    ]);
  });
});

describe("the summary sheet in the workbook", () => {
  it("is read as no table, is made anew in its place, and is taken away by clearing", async () => {
    const workbook = memoryWorkbook([sheet]);
    const { summarise } = summaryUseCasesOf(workbook);
    const first = await summarise({ words, moment });
    const again = await summarise({ words, moment });
    expect([first.sheet, again.sheet, again.checked.recognition.tables.length]).toEqual(["Tổng hợp", "Tổng hợp", 1]);
    expect(workbook.snapshot().sheets.map(({ name }) => name)).toEqual(["Biểu 04", "Tổng hợp"]);
    await useCasesOf(workbook).clear();
    expect(workbook.snapshot().sheets.map(({ name }) => name)).toEqual(["Biểu 04"]);
  });

  it("leaves a person's sheet of that name alone", async () => {
    const workbook = memoryWorkbook([sheet, drawnSheet("TỔNG HỢP", "của tôi")]);
    expect((await summaryUseCasesOf(workbook).summarise({ words, moment })).sheet).toBe("Tổng hợp (2)");
  });

  it("is not made where there is nothing to sum up", async () => {
    const workbook = memoryWorkbook([drawnSheet("Trang1", "ghi chú")]);
    const { sheet: made } = await summaryUseCasesOf(workbook).summarise({ words, moment });
    expect([made, workbook.snapshot().sheets.length]).toEqual([undefined, 1]);
  });
});
