import { drawnSheet } from "../../../support/drawnSheet";
import { lines, summaryOf } from "./summaryOf";

const header = "TT | Đơn vị | Số việc có điều kiện | Số việc thi hành xong";

/** Parents of the rows as they were recognised, one line for each row. */
function ranked(rows: string): readonly string[] {
  return summaryOf(drawnSheet("S", [header, ...lines(rows)].join("\n"))).filter((line) => /^\d+ /.test(line));
}

it("lets each unnumbered cluster lead the provinces after it, whose numbers run on", () => {
  const rows = `
    - | Cụm 1 | 120 | 91
    1 | Hà Nội | 80 | 60
    2 | Hải Phòng | 40 | 31
    - | Cụm 2 | 103 | 85
    3 | Quảng Ninh | 60 | 50
    4 | Lạng Sơn | 25 | 20
    5 | Cao Bằng | 18 | 15
    - | Toàn quốc | 223 | 176
    `;
  const expected = `
    2 Cụm 1 < Toàn quốc
    3 Hà Nội < Cụm 1
    4 Hải Phòng < Cụm 1
    5 Cụm 2 < Toàn quốc
    6 Quảng Ninh < Cụm 2
    7 Lạng Sơn < Cụm 2
    8 Cao Bằng < Cụm 2
    9 Σ Toàn quốc
    `;
  expect(ranked(rows)).toEqual(lines(expected));
});

it("leaves units without a number among numbered ones where they are", () => {
  const rows = `
    1 | Chi cục A | 80 | 60
    2 | Chi cục B | 40 | 31
    - | Chi cục C | 50 | 40
    3 | Chi cục D | 60 | 50
    - | Tổng cộng | 230 | 181
    `;
  const expected = `
    2 Chi cục A < Tổng cộng
    3 Chi cục B < Tổng cộng
    4 Chi cục C < Tổng cộng
    5 Chi cục D < Tổng cộng
    6 Σ Tổng cộng
    `;
  expect(ranked(rows)).toEqual(lines(expected));
});
