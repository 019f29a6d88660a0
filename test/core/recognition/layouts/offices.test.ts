import { drawnSheet, type DrawnSheetOptions } from "../../../support/drawnSheet";
import { lines, summaryOf } from "./summaryOf";

const layouts: readonly (readonly [name: string, drawing: string, expected: string, options?: DrawnSheetOptions])[] = [
  [
    "five header rows and a row of codes far from A1, offices with officers, a remark and signatures",
    `
    - | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    - | KẾT QUẢ THI HÀNH ÁN DÂN SỰ TÍNH BẰNG VIỆC
    - | 12 tháng năm 2022
    -
    STT | Tên đơn vị | Tổng số thụ lý | < | < | Tổng số phải thi hành | < | < | < | < | Tỷ lệ (%)
    ^ | ^ | ^ | ^ | ^ | Tổng số | Chia ra | < | < | < | ^
    ^ | ^ | Tổng số | Trong đó | < | ^ | Có điều kiện | < | < | Chưa có điều kiện | ^
    ^ | ^ | ^ | Năm trước chuyển sang | Mới thụ lý | ^ | Tổng số | Trong đó | < | ^ | ^
    ^ | ^ | ^ | ^ | ^ | ^ | ^ | Thi hành xong | Đình chỉ | ^ | ^
    A | B | 1=2+3 | 2 | 3 | 4=5+8 | 5 | 6 | 7 | 8 | 9=(6+7)/5
    I | Cục THADS tỉnh | 30 | 10 | 20 | 30 | 25 | 15 | 5 | 5 | 80
    1 | Chấp hành viên Nguyễn Văn A | 10 | 5 | 5 | 10 | 8 | 5 | 1 | 2 | 75
    2 | Chấp hành viên Trần Thị B | 20 | 5 | 15 | 20 | 17 | 10 | 4 | 3 | 82.35
    II | Chi cục THADS huyện C | 10 | 5 | 5 | 10 | 9 | 5 | 1 | 1 | 66.67
    - | Tổng cộng | 40 | 15 | 25 | 40 | 34 | 20 | 6 | 6 | 76.47
    -
    - | Ghi chú: số liệu tính đến 30/9/2022
    - | NGƯỜI LẬP BIỂU | - | - | - | - | CỤC TRƯỞNG
    `,
    `
    S!C8 | 12/2022 | no unit
    cases.accepted E, cases.carriedIn F, cases.newlyAccepted G, cases.toEnforce H, cases.eligible I, cases.enforced J, cases.terminated K, cases.notEligible L, cases.rate M
    14 Cục THADS tỉnh < Tổng cộng
    15 Chấp hành viên Nguyễn Văn A < Cục THADS tỉnh
    16 Chấp hành viên Trần Thị B < Cục THADS tỉnh
    17 Chi cục THADS huyện C < Tổng cộng
    18 Σ Tổng cộng
    `,
    { at: "C4" },
  ],
  [
    "hidden rows and an empty one within, marks at names and headings, footnotes, a place and a date",
    `
    Kết quả về việc 6 tháng năm 2023
    TT | Đơn vị | Phải thi hành (1) | Có điều kiện (2) | Thi hành xong
    1 | Chi cục A* | 12 | 10 | 5
    2 | Chi cục B | 25 | 20 | 10
    -
    3 | Chi cục C | 33 | 30 | 15
    - | Cộng | 70 | 60 | 30
    * Chi cục A mới thành lập
    (1) Không kể số ủy thác
    - | Sơn La, ngày 05 tháng 4 năm 2023
    - | Người lập | - | Chi cục trưởng
    `,
    `
    S!A2 | 6/2023 | no unit
    cases.toEnforce C, cases.eligible D, cases.finished E
    3 Chi cục A* < Cộng
    4 Chi cục B < Cộng
    6 Chi cục C < Cộng
    7 Σ Cộng
    `,
    { hiddenRowIndexes: [3, 4] },
  ],
  [
    "both sides below one another under one header, each with its total",
    `
    Kết quả 9 tháng năm 2024
    ĐVT: việc, nghìn đồng
    TT | Đơn vị | Có điều kiện | Thi hành xong | Tỷ lệ %
    I | VỀ VIỆC
    1 | Chi cục A | 10 | 5 | 50
    2 | Chi cục B | 20 | 10 | 50
    - | Cộng | 30 | 15 | 50
    II | VỀ TIỀN
    1 | Chi cục A | 1000 | 500 | 50
    2 | Chi cục B | 2000 | 1000 | 50
    - | Cộng | 3000 | 1500 | 50
    `,
    `
    S!A3 | 9/2024 | 1000
    cases.eligible C, cases.finished D, cases.rate E, money.eligible C, money.finished D, money.rate E
    5 Chi cục A < Cộng
    6 Chi cục B < Cộng
    7 Σ Cộng
    `,
  ],
  [
    "text of TCVN3 throughout",
    `
    KÕt qu¶ thi hµnh ¸n 12 th¸ng n¨m 2008
    STT | §¬n vÞ | Sè viÖc cã ®iÒu kiÖn | Sè viÖc thi hµnh xong | Tû lÖ viÖc
    1 | Chi côc A | 10 | 5 | 50
    `,
    `
    S!A2 | 12/2008 | no unit
    cases.eligible C, cases.finished D, cases.rate E
    3 Chi cục A
    doubt legacyFont .VnTime
    `,
    { legacyFonts: [{ area: { firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: 2, lastColumnIndex: 4 }, fontName: ".VnTime" }] },
  ],
  [
    "no heading over the names, the total first, numbering typed before the names",
    `
    Biểu số: 05/TK-THA | - | - | Đơn vị báo cáo: Cục THADS tỉnh Sơn La
    Ban hành kèm theo TT 05/2024/TT-BTP | - | - | Đơn vị nhận báo cáo: Cục Quản lý THADS
    - | KẾT QUẢ THI HÀNH ÁN DÂN SỰ TÍNH BẰNG TIỀN
    - | (10 tháng năm 2025)
    - | - | - | - | Đơn vị tính: 1.000 VN đồng
    - | Tổng số | Năm trước chuyển sang | Mới thụ lý | Ủy thác | Thu hồi, hủy | Phải thi hành
    A | 1 | 2 | 3 | 4 | 5 | 6
    Tổng số | 100 | 40 | 60 | 5 | 1 | 94
    I. Phòng THADS khu vực 1 | 60 | 20 | 40 | 3 | 1 | 56
    II. Phòng THADS khu vực 2 | 40 | 20 | 20 | 2 | 0 | 38
    `,
    `
    S!B6 | 10/2025 | 1000
    money.accepted B, money.carriedIn C, money.newlyAccepted D, money.entrusted E, money.withdrawn F, money.toEnforce G
    8 Σ Tổng số
    9 I. Phòng THADS khu vực 1 < Tổng số
    10 II. Phòng THADS khu vực 2 < Tổng số
    `,
  ],
  [
    "both sides beside one another, each with its own names, a gap between",
    `
    Kết quả 12 tháng năm 2022
    VỀ VIỆC | - | - | - | VỀ TIỀN (triệu đồng)
    Đơn vị | Có điều kiện | Thi hành xong | - | Đơn vị | Có điều kiện | Thi hành xong
    Chi cục A | 10 | 5 | - | Chi cục A | 100 | 50
    Chi cục B | 20 | 10 | - | Chi cục B | 200 | 100
    `,
    `
    S!A2 | 12/2022 | 1000000
    cases.eligible B, cases.finished C, money.eligible F, money.finished G
    4 Chi cục A
    5 Chi cục B
    `,
  ],
  [
    "a column for what is over and one for what is short: the second is asked for",
    `
    Kết quả về việc năm 2022
    Đơn vị | Có điều kiện | Thi hành xong | Tỷ lệ % | Chỉ tiêu % | Vượt | Còn thiếu
    Chi cục A | 100 | 85 | 85 | 80 | 5 | -
    Chi cục B | 100 | 78 | 78 | 80 | - | 2
    `,
    `
    S!A2 | 12/2022 | no unit
    cases.eligible B, cases.finished C, cases.rate D, cases.target E, cases.targetDifference F
    3 Chi cục A
    4 Chi cục B
    doubt unknownColumn G2 Còn thiếu → cases.targetDifference
    `,
  ],
  [
    "officers with the sum of their office below them",
    `
    Kết quả về việc 12 tháng năm 2022
    Đơn vị, chấp hành viên | Có điều kiện | Thi hành xong
    Nguyễn Văn A | 10 | 5
    Trần Thị B | 20 | 10
    Cộng Chi cục THADS huyện X | 30 | 15
    Lê Văn C | 5 | 2
    Phạm Thị D | 6 | 3
    Cộng Chi cục THADS huyện Y | 11 | 5
    Tổng cộng toàn tỉnh | 41 | 20
    `,
    `
    S!A2 | 12/2022 | no unit
    cases.eligible B, cases.finished C
    3 Nguyễn Văn A < Cộng Chi cục THADS huyện X
    4 Trần Thị B < Cộng Chi cục THADS huyện X
    5 Σ Cộng Chi cục THADS huyện X < Tổng cộng toàn tỉnh
    6 Lê Văn C < Cộng Chi cục THADS huyện Y
    7 Phạm Thị D < Cộng Chi cục THADS huyện Y
    8 Σ Cộng Chi cục THADS huyện Y < Tổng cộng toàn tỉnh
    9 Σ Tổng cộng toàn tỉnh
    `,
  ],
];

/** A missing fourth value would be taken for the callback of the test. */
const complete = layouts.map(([name, drawing, expected, options = {}]) => [name, drawing, expected, options] as const);

it.each(complete)("%s", (_, drawing, expected, options) => {
  expect(summaryOf(drawnSheet("S", drawing, options))).toEqual(lines(expected));
});
