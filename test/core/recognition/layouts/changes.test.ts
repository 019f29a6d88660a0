import { recognise, thoroughCheck, type ChangeColumn, type SheetSnapshot } from "../../../../src/core";
import { drawnSheet } from "../../../support/drawnSheet";
import { summaryOf } from "./summaryOf";

/** What each column of changes was read as: figure, earlier period, kind, and the cell of the first record. */
function changesIn(sheet: SheetSnapshot): readonly string[] {
  return recognise([sheet]).tables.flatMap(({ changes = [] }) => changes.map(changeText));
}

function changeText({ side, indicator, basis, kind, column }: ChangeColumn): string {
  return `${side}.${indicator} ${basis ?? "any"} ${kind ?? "open"} ${column.rowIndexes[0]},${column.columnIndexes[0]}`;
}

const inRows = `
  Kết quả về việc 10 tháng năm 2026
  Chỉ tiêu | Năm 2026 | Năm 2025 | Tăng, giảm | Tỷ lệ tăng, giảm (%)
  Thụ lý | 500 | 400 | 100 | 25
  Có điều kiện | 400 | 320 | 80 | 25
  Thi hành xong | 320 | 240 | 80 | 33.33
  Tỷ lệ xong/có điều kiện (%) | 80 | 75 | 5 | -
  `;

it("changes stand in columns beside indicators in rows, and hide no figure", () => {
  const sheet = drawnSheet("S", inRows);
  expect(summaryOf(sheet)[1]).toMatch(/^cases.accepted B3, cases.eligible B4, cases.finished B5, cases.rate B6, samePeriodLastYear:cases.accepted C3/);
  expect(changesIn(sheet)).toEqual([
    "cases.accepted any open 2,3",
    "cases.eligible any open 3,3",
    "cases.finished any open 4,3",
    "cases.rate any points 5,3",
    "cases.accepted any growth 2,4",
    "cases.eligible any growth 3,4",
    "cases.finished any growth 4,4",
  ]);
});

it.each([
  ["right", inRows, []],
  ["an amount off by ten", inRows.replace("| 100 | 25", "| 110 | 25"), ["changeDiffers 2,3"]],
  ["a growth that is none", inRows.replace("33.33", "30.33"), ["changeDiffers 4,4"]],
  ["points that are none", inRows.replace("| 5 | -", "| 6 | -"), ["changeDiffers 5,3"]],
])("changes beside indicators in rows: %s", (_, drawing, expected) => {
  const { findings } = thoroughCheck(recognise([drawnSheet("S", drawing)]));
  const found = findings.filter(({ severity }) => severity !== "info").map(({ code, cells: [at] }) => `${code} ${at.rowIndex},${at.columnIndex}`);
  expect(found).toEqual(expected);
});

it.each([
  ["below the figure", "Đơn vị | Thụ lý | < | < | Có điều kiện\n^ | Năm nay | Cùng kỳ | Tăng (+), giảm (-) | ^\nPhòng KV 1 | 500 | 400 | 100 | 300", ["cases.accepted any open 3,3"]],
  [
    "below a heading of changes, without any rate",
    "Đơn vị | Thi hành xong | So với cùng kỳ | <\n^ | ^ | Số việc | Tỷ lệ %\nPhòng KV 1 | 320 | 80 | 33.33",
    ["cases.finished samePeriodLastYear amount 3,2", "cases.finished samePeriodLastYear growth 3,3"],
  ],
])("a change that can be nothing else is no doubt: %s", (_, drawing, expected) => {
  const sheet = drawnSheet("S", `Kết quả về việc 10 tháng năm 2026\n${drawing}`);
  expect(changesIn(sheet)).toEqual(expected);
  expect(recognise([sheet]).doubts).toEqual([]);
  expect(recognise([sheet]).readings[0]?.columns.filter(({ meaning }) => meaning === "change")).toHaveLength(expected.length);
});
