import { targetTable } from "../../../src/app";

const heading = ["Năm", "Đơn vị", "Bên", "Chỉ tiêu", "Trên/từ"];

it.each([
  [[2022, "Cục THADS tỉnh Điện Biên", "việc", 83, "trên"], { year: 2022, unit: "Điện Biên", side: "cases", rate: 0.83, comparison: "above" }],
  [["2022", "Đăk Lăk", "Về tiền", "42,10", "từ"], { year: 2022, unit: "Đắk Lắk", side: "money", rate: 0.421, comparison: "atLeast" }],
  [["2022", "Sơn La", "cases", "trên 82,5%", ""], { year: 2022, unit: "Sơn La", side: "cases", rate: 0.825, comparison: "above" }],
  [["2022", "Sơn La", "tiền", "từ 45,5 % trở lên", null], { year: 2022, unit: "Sơn La", side: "money", rate: 0.455, comparison: "atLeast" }],
])("reads %j", (row, target) => {
  const read = targetTable([{ contents: [heading, row] }]);
  expect(read).toEqual([{ ...target, rate: expect.closeTo(target.rate, 12) as number }]);
});

it("finds the heading below a title, and skips blank rows", () => {
  expect(targetTable([{ contents: [["Chỉ tiêu năm 2022"], heading, [null, null, null], [2022, "Sơn La", "việc", 82.5, "trên"]] }])).toHaveLength(1);
});

it("knows English headings", () => {
  expect(targetTable([{ contents: [["Year", "Unit", "Side", "Comparison", "Target"], [2022, "Sơn La", "cases", "above", 82.5]] }])).toHaveLength(1);
});

it("passes over sheets that are no table of targets", () => {
  expect(targetTable([{ contents: [["Ghi chú"]] }, { contents: [heading, [2022, "Sơn La", "việc", 82.5, "trên"]] }])).toHaveLength(1);
});

it("counts rows as people see them, also where the first ones are blank", () => {
  const rows = { contents: [heading, [22, "Sơn La", "việc", 82.5]], origin: { rowIndex: 3, columnIndex: 1 } };
  expect(targetTable([rows])).toMatchObject({ kind: "badLines", lines: [{ rowNumber: 5, problem: { code: "yearWrong" } }] });
});

it.each([[[["Năm", "Đơn vị", "Chỉ tiêu"]]], [[["a", "b"]]], [[]]])("refuses %j, which lacks headings", (contents) => {
  expect(targetTable([{ contents }])).toEqual({ kind: "columnsMissing" });
});

it.each([
  [[22, "Sơn La", "việc", 82.5], "yearWrong"],
  [[2022, "Sơn La", "cả hai", 82.5], "sideUnknown"],
  [[2022, "", "việc", 82.5], "unitMissing"],
  [[2022, "Sơn La", "việc", "cao"], "rateNotNumber"],
  [[2022, "Sơn La", "việc", 182], "rateOutOfRange"],
  [[2022, "Sơn La", "việc", 0.825], "rateLikeFraction"],
  [[2026, "Bắc Giang", "việc", 82.5], "unitNotStanding"],
])("refuses a table with the line %j", (line, code) => {
  const good = [2022, "Sơn La", "việc", 82.5];
  expect(targetTable([{ contents: [heading, good, line] }])).toMatchObject({ kind: "badLines", lines: [{ rowNumber: 3, problem: { code } }] });
});

it("takes every table, such as one for each side", () => {
  const sheets = [
    { name: "Việc", contents: [heading, [2022, "Sơn La", "việc", 82.5]] },
    { name: "Bìa", contents: [["Chỉ tiêu năm 2022"]] },
    { name: "Tiền", contents: [heading, [2022, "Sơn La", "tiền", 45.5]] },
  ];
  const targets = targetTable(sheets);
  expect("kind" in targets ? targets : targets.map(({ side, rate }) => [side, rate])).toEqual([["cases", 0.825], ["money", 0.455]]);
});

it("names every bad line by its sheet and row", () => {
  const bad = (name: string, line: readonly (string | number)[]) => ({ name, contents: [heading, line] });
  expect(targetTable([bad("Việc", [2022, "Sơn La", "việc", 182.5]), bad("Tiền", [22, "Sơn La", "tiền", 45.5])])).toMatchObject({
    kind: "badLines",
    lines: [
      { sheet: "Việc", rowNumber: 2, problem: { code: "rateOutOfRange" } },
      { sheet: "Tiền", rowNumber: 2, problem: { code: "yearWrong" } },
    ],
  });
});
