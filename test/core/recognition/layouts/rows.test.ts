import { drawnSheet } from "../../../support/drawnSheet";
import { lines, summaryOf } from "./summaryOf";

const header = "TT | Đơn vị | Số việc có điều kiện | Số việc thi hành xong";
const columns = "cases.eligible C, cases.finished D";

const layouts: readonly (readonly [name: string, rows: string, expected: string])[] = [
  [
    "a total before its units",
    `
    - | Toàn tỉnh | 30 | 15
    1 | Chi cục A | 10 | 5
    2 | Chi cục B | 20 | 10
    `,
    `
    2 Σ Toàn tỉnh
    3 Chi cục A < Toàn tỉnh
    4 Chi cục B < Toàn tỉnh
    `,
  ],
  [
    "a total merged with the numbering",
    `
    1 | Chi cục A | 10 | 5
    2 | Chi cục B | 20 | 10
    TỔNG CỘNG | < | 30 | 15
    `,
    `
    2 Chi cục A < TỔNG CỘNG
    3 Chi cục B < TỔNG CỘNG
    4 Σ TỔNG CỘNG
    `,
  ],
  [
    "offices and officers by numbering",
    `
    - | Tổng số | 60 | 30
    I | Cục THADS tỉnh | 20 | 10
    1 | Nguyễn Văn A | 12 | 6
    2 | Trần Thị B | 8 | 4
    II | Các Chi cục | 40 | 20
    1 | Chi cục huyện C | 25 | 12
    1.1 | Lê Văn D | 15 | 7
    1.2 | Phạm Thị E | 10 | 5
    2 | Chi cục huyện G | 15 | 8
    `,
    `
    2 Σ Tổng số
    3 Cục THADS tỉnh < Tổng số
    4 Nguyễn Văn A < Cục THADS tỉnh
    5 Trần Thị B < Cục THADS tỉnh
    6 Các Chi cục < Tổng số
    7 Chi cục huyện C < Các Chi cục
    8 Lê Văn D < Chi cục huyện C
    9 Phạm Thị E < Chi cục huyện C
    10 Chi cục huyện G < Các Chi cục
    `,
  ],
  [
    "numbering typed before the names, and dashes",
    `
    - | I. Cục THADS tỉnh | 20 | 10
    - | - Nguyễn Văn A | 12 | 6
    - | - Trần Thị B | 8 | 4
    - | II. Chi cục huyện C | 25 | 12
    - | Tổng cộng | 45 | 22
    `,
    `
    2 I. Cục THADS tỉnh < Tổng cộng
    3 - Nguyễn Văn A < I. Cục THADS tỉnh
    4 - Trần Thị B < I. Cục THADS tỉnh
    5 II. Chi cục huyện C < Tổng cộng
    6 Σ Tổng cộng
    `,
  ],
  [
    "indented officers",
    `
    1 | Chi cục A | 10 | 5
    - | '   Nguyễn Văn A | 6 | 3
    - | '   Trần Thị B | 4 | 2
    2 | Chi cục B | 20 | 10
    - | Cộng | 30 | 15
    `,
    `
    2 Chi cục A < Cộng
    3 Nguyễn Văn A < Chi cục A
    4 Trần Thị B < Chi cục A
    5 Chi cục B < Cộng
    6 Σ Cộng
    `,
  ],
  [
    "officers without any mark, as their figures tell",
    `
    1 | Chi cục A | 10 | 5
    - | Nguyễn Văn A | 6 | 3
    - | Trần Thị B | 4 | 2
    2 | Chi cục B | 20 | 10
    - | Lê Văn C | 20 | 10
    - | Tổng cộng | 30 | 15
    `,
    `
    2 Chi cục A < Tổng cộng
    3 Nguyễn Văn A < Chi cục A
    4 Trần Thị B < Chi cục A
    5 Chi cục B < Tổng cộng
    6 Lê Văn C < Chi cục B
    7 Σ Tổng cộng
    `,
  ],
  [
    "a part that is not the whole",
    `
    - | Tổng số | 30 | 15
    1 | Dân sự | 10 | 5
    - | Trong đó: án tín dụng | 2 | 1
    2 | Hình sự | 20 | 10
    `,
    `
    2 Σ Tổng số
    3 Dân sự < Tổng số
    4 ~ Trong đó: án tín dụng < Dân sự
    5 Hình sự < Tổng số
    `,
  ],
  [
    "headings without figures, empty rows and a total that only its formula tells",
    `
    - | Khu vực phía Bắc | - | -
    1 | Chi cục A | 10 | 5

    2 | Chi cục B | 20 | 10
    - | Khu vực phía Nam | - | -
    3 | Chi cục C | 5 | 1
    - | - | =SUM(C3:C7) => 35 | =SUM(D3:D7) => 16
    `,
    `
    3 Chi cục A <
    5 Chi cục B <
    7 Chi cục C <
    8 Σ
    `,
  ],
  [
    "subtotals after their groups",
    `
    1 | Chi cục A | 10 | 5
    2 | Chi cục B | 20 | 10
    - | Cộng khu vực 1 | 30 | 15
    3 | Chi cục C | 5 | 1
    4 | Chi cục D | 6 | 2
    - | Cộng khu vực 2 | 11 | 3
    - | Tổng cộng | 41 | 18
    `,
    `
    2 Chi cục A < Cộng khu vực 1
    3 Chi cục B < Cộng khu vực 1
    4 Σ Cộng khu vực 1 < Tổng cộng
    5 Chi cục C < Cộng khu vực 2
    6 Chi cục D < Cộng khu vực 2
    7 Σ Cộng khu vực 2 < Tổng cộng
    8 Σ Tổng cộng
    `,
  ],
  [
    "a unit that has not reported, notes and signatures",
    `
    1 | Chi cục A | 10 | 5
    2 | Chi cục B | - | -
    3 | Chi cục C | 5 | 1
    - | Tổng cộng | 15 | 6

    - | Ghi chú: Chi cục B chưa báo cáo | - | -
    - | - | Ngày 05 tháng 10 năm 2022 | -
    - | Người lập biểu | - | Cục trưởng
    `,
    `
    2 Chi cục A < Tổng cộng
    3 Chi cục B < Tổng cộng
    4 Chi cục C < Tổng cộng
    5 Σ Tổng cộng
    `,
  ],
];

it.each(layouts)("%s", (_, rows, expected) => {
  expect(summaryOf(drawnSheet("S", `${header}\n${rows.replace(/^\n/, "")}`))).toEqual(["S!A1 | no period | no unit", columns, ...lines(expected)]);
});
