import { useCasesOf } from "../../../src/app";
import { contentAt, formulaAt, ratio, type CellContent, type Target } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";

const target = (unit: string, percent: number, year = 2022): Target => ({ year, unit, side: "cases", rate: ratio(percent / 100), comparison: "above" });
const given = [target("Điện Biên", 83), target("Sơn La", 82.5), target("Gia Lai", 81, 2021)];
const rows = `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2022 | < | <
  Đơn vị    | Có điều kiện (việc) | Thi hành xong (việc)
  Điện Biên | 2000                | 1857
  Sơn La    | 1000                | 800
  Gia Lai   | 1000                | 800`;
const withColumn = `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2022 | < | < | < | <
  Đơn vị    | Có điều kiện (việc) | Thi hành xong (việc) | Tỷ lệ việc     | Chỉ tiêu việc
  Điện Biên | 2000                | 1857                 | 0.9285 {0.00%} | - {0.00%}
  Sơn La    | 1000                | 800                  | 0.8 {0.00%}    | 0.82 {0.00%}
  Gia Lai   | 1000                | 800                  | 0.8 {0.00%}    | - {0.00%}`;

it.each<readonly [string, string, readonly string[], readonly CellContent[]]>([
  ["numbers in an added column, in percent", rows, [], [83, 82.5, null]],
  ["the blank cells of the column that is there, in its scale", withColumn, [], [0.83, 0.82, null]],
  ["nothing where a sheet of the workbook has a line", rows, ["Chỉ tiêu\nNăm | Đơn vị | Bên | Chỉ tiêu\n2022 | Điện Biên | Việc | 84"], [84, 82.5, ""]],
])("targets that were given are %s", async (_, drawn, others, expected) => {
  const sheets = others.map((text) => drawnSheet("Chỉ tiêu", text.replace("Chỉ tiêu\n", "")));
  const workbook = memoryWorkbook([drawnSheet("Biểu", drawn), ...sheets]);
  const { filledTargetCount = 0, givenTargetCount } = await useCasesOf(workbook, { targets: given }).fill();
  const [sheet] = workbook.snapshot().sheets;
  const inCell = [2, 3, 4].map((rowIndex) => sheet && contentAt(sheet, rowIndex, 4));
  const isFormula = [2, 3, 4].map((rowIndex) => sheet !== undefined && formulaAt(sheet, rowIndex, 4) !== "");
  expect([filledTargetCount, givenTargetCount]).toEqual(others.length > 0 ? [1, 1] : [0, drawn === rows ? 2 : 1]);
  expect(isFormula).toEqual(others.length > 0 ? [true, false, true] : [false, false, false]);
  expect(inCell.map((content, index) => (isFormula[index] ? expected[index] : content))).toEqual(expected);
});

it("takes the differences from targets that were given, and gives everything back when cleared", async () => {
  const workbook = memoryWorkbook([drawnSheet("Biểu", rows)]);
  const before = workbook.snapshot().sheets;
  const useCases = useCasesOf(workbook, { targets: given });
  await useCases.fill();
  const [sheet] = workbook.snapshot().sheets;
  expect(sheet && formulaAt(sheet, 2, 5)).toBe('=IF(COUNT(D3,E3)=2,ROUND(D3-E3,2),"")');
  await useCases.clear();
  expect(workbook.snapshot().sheets.map(({ contents }) => contents)).toEqual(before.map(({ contents }) => contents));
});
