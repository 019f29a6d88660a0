import { targetTable } from "../../../src/app";

const heading = ["Năm", "Đơn vị", "Bên", "Chỉ tiêu", "Trên/từ"];

it.each([
  [[2022, "Cục THADS tỉnh Điện Biên", "việc", 83, "trên"], { year: 2022, unit: "Điện Biên", side: "cases", rate: 0.83, comparison: "above" }],
  [["2022", "Đăk Lăk", "Về tiền", "42,10", "từ"], { year: 2022, unit: "Đắk Lắk", side: "money", rate: 0.421, comparison: "atLeast" }],
  [["2022", "Sơn La", "cases", "trên 82,5%", ""], { year: 2022, unit: "Sơn La", side: "cases", rate: 0.825, comparison: "above" }],
  [["2022", "Sơn La", "money", 0.455, null], { year: 2022, unit: "Sơn La", side: "money", rate: 0.455, comparison: "above" }],
  [["2022", "Sơn La", "tiền", "từ 45,5 % trở lên", null], { year: 2022, unit: "Sơn La", side: "money", rate: 0.455, comparison: "atLeast" }],
])("reads %j", (row, target) => {
  const read = targetTable([heading, row]);
  expect(read).toEqual([{ ...target, rate: expect.closeTo(target.rate, 12) as number }]);
});

it("finds the heading below a title, and skips blank rows", () => {
  expect(targetTable([["Chỉ tiêu năm 2022"], heading, [null, null, null], [2022, "Sơn La", "việc", 82.5, "trên"]])).toHaveLength(1);
});

it.each([
  [[["Năm", "Đơn vị", "Chỉ tiêu"]], { kind: "columnMissing", column: "side" }],
  [[["a", "b"]], { kind: "columnMissing", column: "year" }],
  [[heading, [22, "Sơn La", "việc", 82.5]], { kind: "badValue", column: "year", rowNumber: 2 }],
  [[heading, [2022, "Sơn La", "cả hai", 82.5]], { kind: "badValue", column: "side", rowNumber: 2 }],
  [[heading, [2022, "", "việc", 82.5]], { kind: "badValue", column: "unit", rowNumber: 2 }],
  [[heading, [2022, "Sơn La", "việc", "cao"]], { kind: "badValue", column: "target", rowNumber: 2 }],
  [[heading, [2022, "Sơn La", "việc", 182]], { kind: "badValue", column: "target", rowNumber: 2 }],
])("refuses %j", (rows, trouble) => {
  expect(targetTable(rows)).toEqual(trouble);
});
