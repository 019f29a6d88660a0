import { targetUseCasesOf, useCasesOf } from "../../../src/app";
import { contentAt, formulaAt, type CellContent } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";

const without = drawnSheet(
  "Biểu",
  `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2022 | < | <
  Đơn vị    | Có điều kiện (việc) | Thi hành xong (việc)
  Điện Biên | 2000                | 1857
  Sơn La    | 1000                | 800
  Gia Lai   | 1000                | 800
  Lai Châu  | 1000                | 800
  `,
);
const withColumn = drawnSheet(
  "Biểu",
  `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2022 | < | < | < | <
  Đơn vị    | Có điều kiện (việc) | Thi hành xong (việc) | Tỷ lệ việc     | Chỉ tiêu việc
  Điện Biên | 2000                | 1857                 | 0.9285 {0.00%} | - {0.00%}
  Sơn La    | 1000                | 800                  | 0.8 {0.00%}    | 0.825 {0.00%}
  Gia Lai   | 1000                | 800                  | 0.8 {0.00%}    | - {0.00%}
  Lai Châu  | 1000                | 800                  | 0.8 {0.00%}    | 0.82 {0.00%}
  `,
);
const targets = drawnSheet("Chỉ tiêu", "Năm | Đơn vị | Bên | Chỉ tiêu | Hiệu lực từ\n2022 | Điện Biên | Việc | 83 | -\n2022 | Tỉnh Sơn La | Việc | 82.5 | -");

const lookup = (unit: string) =>
  `LOOKUP(2,1/(('Chỉ tiêu'!$A$2:$A$501=2022)*('Chỉ tiêu'!$B$2:$B$501="${unit}")*('Chỉ tiêu'!$C$2:$C$501="Việc")*ISNUMBER('Chỉ tiêu'!$D$2:$D$501)*('Chỉ tiêu'!$D$2:$D$501>1)*('Chỉ tiêu'!$E$2:$E$501<=DATE(2022,9,30))),'Chỉ tiêu'!$D$2:$D$501)`;

describe("filling with a sheet of targets", () => {
  it("adds formulas that find the targets, also for units whose target is not there yet", async () => {
    const workbook = memoryWorkbook([without, targets]);
    expect(await useCasesOf(workbook).fill()).toEqual({ filledRateCount: 4, filledDifferenceCount: 4, filledTargetCount: 2, leftAlone: [] });
    const [sheet] = workbook.snapshot().sheets;
    expect([2, 3, 4].map((rowIndex) => sheet && formulaAt(sheet, rowIndex, 4))).toEqual(["Điện Biên", "Tỉnh Sơn La", "Gia Lai"].map((unit) => `=IFERROR(${lookup(unit)},"")`));
    expect(sheet && formulaAt(sheet, 2, 5)).toBe('=IF(COUNT(D3,E3)=2,ROUND(D3-E3,2),"")');
  });

  it("fills the blank cells of a column of targets in its own scale, where a target is known, and no other", async () => {
    const workbook = memoryWorkbook([withColumn, targets]);
    await useCasesOf(workbook).fill();
    const [sheet] = workbook.snapshot().sheets;
    const column: readonly (CellContent | undefined)[] = [2, 3, 4, 5].map((rowIndex) => sheet && (formulaAt(sheet, rowIndex, 4) || contentAt(sheet, rowIndex, 4)));
    expect(column).toEqual([`=IFERROR(ROUND(${lookup("Điện Biên")}/100,4),"")`, 0.825, null, 0.82]);
  });

  it("knows its formulas again, and clearing takes them away and leaves the targets", async () => {
    const workbook = memoryWorkbook([withColumn, targets]);
    const before = workbook.snapshot();
    await useCasesOf(workbook).fill();
    expect(await useCasesOf(workbook).fill()).toEqual({ filledRateCount: 0, filledDifferenceCount: 0, leftAlone: [] });
    await useCasesOf(workbook).clear();
    expect(workbook.snapshot()).toEqual(before);
    expect((await targetUseCasesOf(workbook).read()).lines).toHaveLength(2);
  });
});
