import { recognise } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";

it.each([
  ["86.44", "85.1", "percent"],
  ["0.8644", "0.851", "fraction"],
  ["0.8644 {0.00%}", "1 {0.00%}", "fraction"],
  ["1 {0.00%}", "1 {0.00%}", "fraction"],
  ["86.44", "0.86", "percent"],
  ["0", "1", undefined],
  ["-", "-", undefined],
])("rates %s and %s", (one, other, scale) => {
  const sheet = drawnSheet("Việc", `Đơn vị | Thụ lý | Tỷ lệ %\nChi cục A | 10 | ${one}\nChi cục B | 10 | ${other}\nChi cục C | 10 | ${one}`);
  expect(recognise([sheet]).tables[0]?.columns.get("cases.rate")?.scale).toBe(scale);
});

it.each([
  ["86.44", "0.61", "percent"],
  ["0.8644", "0.0061", "fraction"],
  ["86.44", "0.0061 {0.00%}", "fraction"],
])("rate %s with difference %s", (rate, difference, scale) => {
  const sheet = drawnSheet("Việc", `Đơn vị | Tỷ lệ % | Vượt chỉ tiêu\nChi cục A | ${rate} | ${difference}`);
  expect(recognise([sheet]).tables[0]?.columns.get("cases.targetDifference")?.scale).toBe(scale);
});
