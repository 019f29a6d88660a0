import { drawnSheet } from "./drawnSheet";

it("reads a drawing as the sheet it shows", () => {
  const sheet = drawnSheet(
    "Tháng 7",
    `
    Đơn vị | Về việc |  <
      ^    | Thụ lý  | Xong
    Mường Nhé | '12.132 | =SUM(A1:A2) => 5 {0.00}

    Tổng | #DIV/0! | -
    `,
    { at: "B3" },
  );
  expect(sheet.contents).toEqual([
    ["Đơn vị", "Về việc", null],
    [null, "Thụ lý", "Xong"],
    ["Mường Nhé", "12.132", 5],
    [null, null, null],
    ["Tổng", { error: "#DIV/0!" }, null],
  ]);
  expect(sheet.formulas[2]).toEqual(["", "", "=SUM(A1:A2)"]);
  expect(sheet.numberFormats[2]).toEqual(["General", "General", "0.00"]);
  expect(sheet.merges).toEqual([
    { firstRowIndex: 2, firstColumnIndex: 1, lastRowIndex: 3, lastColumnIndex: 1 },
    { firstRowIndex: 2, firstColumnIndex: 2, lastRowIndex: 2, lastColumnIndex: 3 },
  ]);
});
