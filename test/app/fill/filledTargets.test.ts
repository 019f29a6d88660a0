import { targetUseCasesOf, useCasesOf } from "../../../src/app";
import { contentAt, formulaAt, type CellContent } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { changed } from "../../support/targetChanges";

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

const column = (letter: string) => `'Chỉ tiêu'!$${letter}$2:$${letter}$501`;

/** Year, unit, side and percentage fit, and the day lies in the year and not after the end of the period; the latest day counts, and then the lowest row. */
const lookup = (unit: string) => {
  const isInForce = `((${column("E")}="")+(${column("E")}>=DATE(2021,10,1))*(${column("E")}<=DATE(2022,9,30)))`;
  const fits = `(${column("A")}=2022)*(${column("B")}="${unit}")*(${column("C")}="Việc")*ISNUMBER(${column("D")})*(${column("D")}>1)*(${column("D")}<=100)*${isInForce}`;
  const order = `(TEXT(${column("E")},"0;0;0;\\0")+(${column("E")}="")*DATE(2021,10,1))*10000000+ROW(${column("D")})`;
  return `INDEX(${column("D")},MOD(SUMPRODUCT(MAX(ISNUMBER(1/(${fits}))*(${order}))),10000000)-ROW('Chỉ tiêu'!$D$1))`;
};

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
    const filled: readonly (CellContent | undefined)[] = [2, 3, 4, 5].map((rowIndex) => sheet && (formulaAt(sheet, rowIndex, 4) || contentAt(sheet, rowIndex, 4)));
    expect(filled).toEqual([`=IFERROR(ROUND(${lookup("Điện Biên")}/100,4),"")`, 0.825, null, 0.82]);
  });

  it("passes over a day that the sheet keeps as text, as the formula does, and says so", async () => {
    const textual = drawnSheet("Chỉ tiêu", "Năm | Đơn vị | Bên | Chỉ tiêu | Hiệu lực từ\n2022 | Điện Biên | Việc | 83 | -\n2022 | Điện Biên | Việc | 84 | '01/4/2022");
    const workbook = memoryWorkbook([without, textual]);
    expect(await useCasesOf(workbook).fill()).toMatchObject({ filledTargetCount: 1, leftAlone: [{ sheet: "Chỉ tiêu", reason: "textTargets" }] });
    await targetUseCasesOf(workbook).save(changed(await targetUseCasesOf(workbook).read()));
    await useCasesOf(workbook).clear();
    expect((await useCasesOf(workbook).fill()).leftAlone).toEqual([]);
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
