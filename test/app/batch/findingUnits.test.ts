import { submissionOf, useCasesOf } from "../../../src/app";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { nationDrawing, provinceDrawing } from "../../taskpane/review/support/drawnProvince";

/** Each finding that asks something: the label of its row, and the province that it is about. */
async function toldUnits(drawings: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const sheets = Object.entries(drawings).map(([name, drawing]) => drawnSheet(name, drawing));
  const { outcome, findingUnits } = submissionOf("gửi.xlsx", sheets, await useCasesOf(memoryWorkbook(sheets)).check());
  const asked = outcome.report.findings.filter(({ severity }) => severity === "error");
  return asked.map(({ id, recordLabel }) => `${recordLabel}: ${findingUnits.get(id) ?? "không của đơn vị nào"}`).sort();
}

const slipped = (province: string) => provinceDrawing(province, { cases: [5000, 4555], money: [1000, 333], slip: -10 });

it.each<readonly [file: string, drawings: Readonly<Record<string, string>>, told: readonly string[]]>([
  ["a table of provinces", { "Biểu 06": nationDrawing }, ["Lai Châu: Lai Châu", "Tổng cộng: không của đơn vị nào"]],
  ["a sheet for each province", { Một: slipped("Sơn La"), Hai: slipped("Điện Biên") }, ["Tổng cộng: Sơn La", "Tổng cộng: Điện Biên"]],
  [
    "the offices below their provinces",
    {
      "Biểu 06": `
      KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2023 | < | < | <
      STT | Đơn vị             | Có điều kiện (việc) | Thi hành xong (việc)
      I   | Tỉnh Sơn La        | 5000                | 4555
      1   | Chi cục Mộc Châu   | 2000                | 2100
      2   | Chi cục Yên Châu   | 3000                | 2455
      II  | Tỉnh Điện Biên     | 1000                | 800
      1   | Chi cục Tuần Giáo  | 400                 | 300
      2   | Chi cục Mường Chà  | 600                 | 500
      -   | Tổng cộng          | 6000                | 5355
      `,
    },
    ["Chi cục Mộc Châu: Sơn La"],
  ],
  [
    "offices of one name below several provinces",
    {
      "Biểu 06": `
      KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2023 | < | < | <
      STT | Đơn vị                | Có điều kiện (việc) | Thi hành xong (việc)
      I   | Tỉnh Sơn La           | 5000                | 4555
      1   | Phòng THADS khu vực 1 | 2000                | 2100
      2   | Phòng THADS khu vực 2 | 3000                | 2455
      II  | Tỉnh Điện Biên        | 1000                | 800
      1   | Phòng THADS khu vực 1 | 400                 | 300
      2   | Phòng THADS khu vực 2 | 600                 | 500
      -   | Tổng cộng             | 6000                | 5355
      `,
    },
    ["Phòng THADS khu vực 1: Sơn La"],
  ],
])("a finding in %s belongs to its province, and one of a common total to none", async (_, drawings, told) => {
  expect(await toldUnits(drawings)).toEqual(told);
});
