import { HostFailure, useCasesOf } from "../../src/app";
import { cellAddress, contentAt, formulaAt, numberFormatAt } from "../../src/core";
import type { SheetSnapshot } from "../../src/core";
import { drawnSheet } from "../support/drawnSheet";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { plainFindingsWords } from "../support/plainFindingsWords";

/** A table as the offices keep it, without computed columns: they are to be added beside it. */
const plain = drawnSheet(
  "Điện Biên",
  `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2022 | < | < | < | < | < | < | <
  Đơn vị tính: việc, 1.000 đồng
  STT | Đơn vị            | Về việc           | <            | <               | Về tiền           | <            | <
  ^   | ^                 | Tổng số thụ lý    | Có điều kiện | Thi hành xong   | Tổng số thụ lý    | Có điều kiện | Thi hành xong
  1   | Chi cục huyện A   | 120               | 100          | 90              | 9000              | 5000         | 4000
  2   | Chi cục huyện B   | 80                | 60           | -               | 7000              | 0            | 0
  -   | Tổng cộng         | 200               | 160          | 90              | 16000             | 5000         | 4000
  `,
);

/** A table with computed columns, some of them filled in already. */
const withColumns = drawnSheet(
  "Sơn La",
  `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2021 | < | < | < | < | <
  STT | Đơn vị          | Có điều kiện (việc) | Thi hành xong (việc) | Tỷ lệ việc (%) | Chỉ tiêu việc (%) | Chênh lệch so với chỉ tiêu việc
  1   | Chi cục huyện A | 5810                | 4963                 | 85.42          | 82.5              | -
  2   | Chi cục huyện B | 3313                | 2628                 | -              | -                 | -
  `,
);

const written = (sheet: SheetSnapshot | undefined): Record<string, string> => {
  const cells: Record<string, string> = {};
  sheet?.contents.forEach((row, rowIndex) =>
    row.forEach((_, columnIndex) => {
      const formula = formulaAt(sheet, rowIndex, columnIndex);
      if (formula !== "") cells[cellAddress(rowIndex, columnIndex)] = formula;
    }),
  );
  return cells;
};

describe("filling", () => {
  it("adds rates, targets and differences beside a table that has none", async () => {
    const workbook = memoryWorkbook([plain]);
    const outcome = await useCasesOf(workbook).fill();
    const [sheet] = workbook.snapshot().sheets;
    expect(outcome).toEqual({ filledRateCount: 6, filledDifferenceCount: 6, leftAlone: [] });
    expect(written(sheet)).toEqual({
      I5: '=IF(COUNT(D5,E5)=2,IF(D5>0,ROUND(E5/D5*100,2),""),"")',
      I6: '=IF(COUNT(D6,E6)=2,IF(D6>0,ROUND(E6/D6*100,2),""),"")',
      I7: '=IF(COUNT(D7,E7)=2,IF(D7>0,ROUND(E7/D7*100,2),""),"")',
      K5: '=IF(COUNT(I5,J5)=2,ROUND(I5-J5,2),"")',
      K6: '=IF(COUNT(I6,J6)=2,ROUND(I6-J6,2),"")',
      K7: '=IF(COUNT(I7,J7)=2,ROUND(I7-J7,2),"")',
      L5: '=IF(COUNT(G5,H5)=2,IF(G5>0,ROUND(H5/G5*100,2),""),"")',
      L6: '=IF(COUNT(G6,H6)=2,IF(G6>0,ROUND(H6/G6*100,2),""),"")',
      L7: '=IF(COUNT(G7,H7)=2,IF(G7>0,ROUND(H7/G7*100,2),""),"")',
      N5: '=IF(COUNT(L5,M5)=2,ROUND(L5-M5,2),"")',
      N6: '=IF(COUNT(L6,M6)=2,ROUND(L6-M6,2),"")',
      N7: '=IF(COUNT(L7,M7)=2,ROUND(L7-M7,2),"")',
    });
    expect([8, 9, 10].map((columnIndex) => sheet && contentAt(sheet, 2, columnIndex))).toEqual([
      "Tỷ lệ về việc (%)",
      "Chỉ tiêu về việc (%)",
      "So với chỉ tiêu về việc (điểm %)",
    ]);
    expect(sheet && numberFormatAt(sheet, 4, 10)).toBe("+0.00;-0.00;0.00");
  });

  it("knows its own columns again and adds no second set", async () => {
    const workbook = memoryWorkbook([plain]);
    await useCasesOf(workbook).fill();
    const first = workbook.snapshot();
    expect(await useCasesOf(workbook).fill()).toMatchObject({ filledRateCount: 0, filledDifferenceCount: 0 });
    expect(workbook.snapshot()).toEqual(first);
  });

  it("fills only the empty cells of columns that are there, and leaves stated figures", async () => {
    const workbook = memoryWorkbook([withColumns]);
    const outcome = await useCasesOf(workbook).fill();
    const [sheet] = workbook.snapshot().sheets;
    expect(outcome).toMatchObject({ filledRateCount: 1, filledDifferenceCount: 2 });
    expect(written(sheet)).toEqual({
      E4: '=IF(COUNT(C4,D4)=2,IF(C4>0,ROUND(D4/C4*100,2),""),"")',
      G3: '=IF(COUNT(E3,F3)=2,ROUND(E3-F3,2),"")',
      G4: '=IF(COUNT(E4,F4)=2,ROUND(E4-F4,2),"")',
    });
    expect(sheet && contentAt(sheet, 2, 4)).toBe(85.42);
  });

  it("leaves a protected sheet alone and names it", async () => {
    const workbook = memoryWorkbook([{ ...plain, isProtected: true }]);
    const before = workbook.snapshot();
    expect((await useCasesOf(workbook).fill()).leftAlone).toEqual([{ sheet: "Điện Biên", reason: "protectedSheet" }]);
    expect(workbook.snapshot()).toEqual(before);
  });
});

describe("clearing", () => {
  it.each([
    ["added columns", plain],
    ["columns that were there", withColumns],
  ])("gives the workbook back as it was after filling, highlighting and listing: %s", async (_, sheet) => {
    const workbook = memoryWorkbook([sheet]);
    const before = workbook.snapshot();
    const useCases = useCasesOf(workbook);
    await useCases.fill();
    await useCases.highlight();
    await useCases.listFindings(plainFindingsWords);
    expect(workbook.snapshot().ownedHighlights.length).toBeGreaterThan(0);
    await useCases.clear();
    expect(workbook.snapshot()).toEqual(before);
  });

  it("keeps what a person has typed since, and the header over it", async () => {
    const workbook = memoryWorkbook([plain]);
    const useCases = useCasesOf(workbook);
    await useCases.fill();
    workbook.type("Điện Biên", { rowIndex: 4, columnIndex: 9 }, 83);
    const outcome = await useCases.clear();
    const [sheet] = workbook.snapshot().sheets;
    expect(outcome.keptCellCount).toBe(1);
    expect(sheet && [contentAt(sheet, 2, 9), contentAt(sheet, 4, 9)]).toEqual(["Chỉ tiêu về việc (%)", 83]);
    expect(written(sheet)).toEqual({});
    expect(workbook.snapshot()).toMatchObject({ ownedNames: [], ownedHighlights: [], ledgerText: undefined });
  });

  it("has nothing to do in a workbook without traces", async () => {
    const workbook = memoryWorkbook([plain]);
    expect(await useCasesOf(workbook).clear()).toEqual({ restoredCellCount: 0, removedHighlightCount: 0, keptCellCount: 0, journalEntryCount: 0, leftAlone: [] });
  });
});

describe("highlighting", () => {
  it("replaces the highlights of the check before", async () => {
    const workbook = memoryWorkbook([withColumns]);
    const useCases = useCasesOf(workbook);
    const first = await useCases.highlight();
    const count = workbook.snapshot().ownedHighlights.length;
    await useCases.highlight();
    expect(first.highlightedCount).toBeGreaterThan(0);
    expect(workbook.snapshot().ownedHighlights).toHaveLength(count);
  });
});

describe("listing findings", () => {
  it("writes text from cells as text and leads to each cell: no formula anywhere", async () => {
    const evil = drawnSheet("O'Brien \"x\"", `\nĐơn vị | Thụ lý (việc) | Có điều kiện (việc) | Thi hành xong (việc)\n=HYPERLINK("http://x") => =cmd | 10 | 20 | 5\nB | 9 | 8 | 7\n`);
    const workbook = memoryWorkbook([evil]);
    await useCasesOf(workbook).listFindings({ ...plainFindingsWords, sentence: () => "=1+1" });
    const sheet = workbook.snapshot().sheets.find(({ name }) => name === "Soát lỗi");
    expect(written(sheet)).toEqual({});
    const told = sheet?.contents.slice(3).map((line) => [line[2], line[3], line[5]]);
    expect(told).toContainEqual(["", "O'Brien \"x\"!A1", "=1+1"]);
  });

  it("does not take the place of a person's sheet of the same name, and is not checked itself", async () => {
    const theirs = drawnSheet("Soát lỗi", "\nghi chú\n");
    const workbook = memoryWorkbook([plain, theirs]);
    const useCases = useCasesOf(workbook);
    await useCases.listFindings(plainFindingsWords);
    await useCases.listFindings(plainFindingsWords);
    expect(workbook.snapshot().sheets.map(({ name }) => name)).toEqual(["Điện Biên", "Soát lỗi", "Soát lỗi (2)"]);
    expect((await useCases.check()).recognition.tables.map(({ sheet }) => sheet)).toEqual(["Điện Biên"]);
  });
});

it("writes nothing when the person stops the work before the first write", async () => {
  const workbook = memoryWorkbook([plain]);
  const before = workbook.snapshot();
  await expect(useCasesOf(workbook).fill({ signal: AbortSignal.abort() })).rejects.toEqual(new HostFailure("cancelled"));
  expect(workbook.snapshot()).toEqual(before);
});
