import { cellAddress, check, recognise, type SheetSnapshot } from "../../../../src/core";
import { drawnSheet } from "../../../support/drawnSheet";

const july = `
  Kết quả về việc 10 tháng năm 2026
  Đơn vị | Thụ lý mới | < | Thi hành xong | < | Có điều kiện
  ^ | Trong tháng | Lũy kế | Trong tháng | Lũy kế | ^
  Phòng THADS khu vực 1 | 40 | 380 | 35 | 320 | 400
  Phòng THADS khu vực 2 | 25 | 240 | 22 | 195 | 250
  Cộng | 65 | 620 | 57 | 515 | 650
  `;

/** 380 − 40 = 340, 240 − 25 = 215; 320 − 35 = 285, 195 − 22 = 173. In another order of rows. */
const june = `
  Kết quả về việc 9 tháng năm 2026
  Đơn vị | Thụ lý mới | Thi hành xong
  Cộng | 555 | 458
  Phòng THADS khu vực 2 | 215 | 173
  Phòng THADS khu vực 1 | 340 | 285
  `;

/** The rules of months and of totals: verdicts in counts, and each breach by its cell and figures. */
function found(...sheets: readonly SheetSnapshot[]): readonly string[] {
  const { findings, results } = check(recognise(sheets));
  const counts = results.filter(({ ruleId, tableId, notRunFor }) => ruleId.startsWith("LK") && tableId.startsWith("7") && !notRunFor);
  const breaches = findings.filter(({ ruleId }) => ruleId.startsWith("LK") || ruleId === "TC-01");
  return [
    ...counts.map(({ ruleId, passed, failed, undecided }) => `${ruleId} ${passed}/${failed}/${undecided}`),
    ...breaches.map(({ ruleId, severity, cells: [at], facts }) => `${severity} ${ruleId} ${at.sheet}!${cellAddress(at.rowIndex, at.columnIndex)} ${Object.values(facts).join(" ")}`),
  ];
}

const drawn = (name: string, drawing: string) => drawnSheet(name, drawing);

it.each([
  ["all in order", july, june, ["LK-01 6/0/0", "LK-02 6/0/0"]],
  ["the month before is not there", july, "Kết quả về việc 8 tháng năm 2026\nĐơn vị | Thụ lý mới | Thi hành xong\nCộng | 500 | 400", ["LK-01 6/0/0"]],
  [
    "a unit that is not in the month before stays open",
    july,
    june.replace("Phòng THADS khu vực 2 | 215 | 173", "Phòng THADS khu vực 3 | 215 | 173"),
    ["LK-01 6/0/0", "LK-02 4/0/2"],
  ],
  [
    "digits exchanged since 01/10",
    july.replace("| 515 |", "| 551 |"),
    june,
    ["LK-01 6/0/0", "LK-02 5/1/0", "error TC-01 7!E6 cases finished 551 515 2", "confirm LK-02 7!E6 cases finished 551 458 57 515 6"],
  ],
  [
    "more in the month than since 01/10 is told once",
    july.replace("| 22 | 195 |", "| 222 | 195 |").replace("| 57 |", "| 257 |"),
    june,
    ["LK-01 5/1/0", "LK-02 4/2/0", "error LK-01 7!D5 cases finished 222 195", "confirm LK-02 7!E6 cases finished 515 458 257 715 6"],
  ],
  ["a blank month is not decided", july.replace("| 22 | 195 |", "| - | 195 |"), june, ["LK-01 5/0/1", "LK-02 5/0/1"]],
])("%s", (_, now, before, expected) => {
  expect(found(drawn("7", now), drawn("6", before))).toEqual(expected);
});

it("the month before may stand beside it, and the first month begins with nothing", () => {
  const beside = (xong: number) => drawn("7", `Kết quả về tiền 10 tháng năm 2026 (nghìn đồng)\nĐơn vị | Xong lũy kế kỳ trước | Xong trong tháng | Xong lũy kế\nPhòng KV 1 | 16000 | 2000 | ${xong}`);
  expect(found(beside(18000))).toEqual(["LK-01 1/0/0", "LK-02 1/0/0"]);
  expect(found(beside(18500))).toEqual(["LK-01 1/0/0", "LK-02 0/1/0", "confirm LK-02 7!D3 money finished 18500 16000 2000 18000"]);
  const first = (xong: number) => drawn("7", `Kết quả về việc 1 tháng năm 2026\nĐơn vị | Xong trong tháng | Xong lũy kế\nPhòng KV 1 | 20 | ${xong}`);
  expect(found(first(20))).toEqual(["LK-01 1/0/0", "LK-02 1/0/0"]);
  expect(found(first(21))).toEqual(["LK-01 1/0/0", "LK-02 0/1/0", "confirm LK-02 7!C3 cases finished 21 0 20 20"]);
});

it("balances, orders and rates are those of a period, and not of one month", () => {
  const sheet = drawn("7", "Kết quả về việc 10 tháng năm 2026\nĐơn vị | Thụ lý | < | Xong | <\n^ | Trong tháng | Lũy kế | Trong tháng | Lũy kế\nPhòng KV 1 | 40 | 500 | 55 | 320");
  expect(check(recognise([sheet])).findings.filter(({ severity }) => severity !== "info")).toEqual([]);
});
