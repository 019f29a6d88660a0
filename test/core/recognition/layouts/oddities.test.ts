import { drawnSheet } from "../../../support/drawnSheet";
import { lines, summaryOf } from "./summaryOf";

const layouts: readonly (readonly [name: string, drawing: string, expected: string])[] = [
  [
    "names without a heading above them",
    `
    - | - | Số việc có điều kiện | Số việc thi hành xong
    1 | Chi cục A | 10 | 5
    2 | Chi cục B | 20 | 10
    `,
    `
    S!C1 | no period | no unit
    cases.eligible C, cases.finished D
    2 Chi cục A
    3 Chi cục B
    `,
  ],
  [
    "a header that is printed again on the second page",
    `
    TT | Đơn vị | Số việc có điều kiện | Số việc thi hành xong
    1 | Chi cục A | 10 | 5
    TT | Đơn vị | Số việc có điều kiện | Số việc thi hành xong
    2 | Chi cục B | 20 | 10
    - | Tổng cộng | 30 | 15
    `,
    `
    S!A1 | no period | no unit
    cases.eligible C, cases.finished D
    2 Chi cục A < Tổng cộng
    4 Chi cục B < Tổng cộng
    5 Σ Tổng cộng
    `,
  ],
  [
    "two tables of the same shape, each with its own total and period",
    `
    Kết quả về việc năm 2021
    Đơn vị | Có điều kiện | Thi hành xong
    Chi cục A | 10 | 5
    Tổng cộng | 10 | 5

    Kết quả về việc năm 2022
    Đơn vị | Có điều kiện | Thi hành xong
    Chi cục A | 20 | 10
    Tổng cộng | 20 | 10
    `,
    `
    S!A2 | 12/2021 | no unit
    cases.eligible B, cases.finished C
    3 Chi cục A < Tổng cộng
    4 Σ Tổng cộng
    S!A7 | 12/2022 | no unit
    cases.eligible B, cases.finished C
    8 Chi cục A < Tổng cộng
    9 Σ Tổng cộng
    `,
  ],
  [
    "the sides in rows, the names merged over both",
    `
    TT | Đơn vị | Loại | Thụ lý | Có điều kiện | Thi hành xong
    1 | Chi cục A | Việc | 10 | 8 | 5
    ^ | ^ | Tiền (triệu đồng) | 100 | 80 | 50
    2 | Chi cục B | Việc | 20 | 18 | 15
    ^ | ^ | Tiền (triệu đồng) | 200 | 180 | 150
    `,
    `
    S!A1 | no period | 1000000
    cases.accepted D, cases.eligible E, cases.finished F, money.accepted D, money.eligible E, money.finished F
    2 Chi cục A
    4 Chi cục B
    `,
  ],
  [
    "an officer's column behind the office's",
    `
    Cơ quan | Chấp hành viên | Số việc có điều kiện | Số việc thi hành xong
    Chi cục A | Nguyễn Văn A | 10 | 5
    ^ | Trần Thị B | 20 | 10
    `,
    `
    S!A1 | no period | no unit
    cases.eligible C, cases.finished D
    2 Nguyễn Văn A
    3 Trần Thị B
    `,
  ],
  [
    "notes, ranks and text columns are left alone",
    `
    TT | Đơn vị | Số việc có điều kiện | Số việc thi hành xong | Xếp hạng | Ghi chú
    1 | Chi cục A | 10 | 5 | 2 | chưa đối chiếu
    2 | Chi cục B | 20 | 10 | 1 | -
    `,
    `
    S!A1 | no period | no unit
    cases.eligible C, cases.finished D
    2 Chi cục A
    3 Chi cục B
    `,
  ],
  [
    "abbreviations of the offices",
    `
    ĐVT: 1000đ
    TT | Tên đơn vị | Số việc phải THA | CĐK (việc) | CCĐK (việc) | TĐC (việc) | Số tiền phải THA | Số tiền CĐK | Số tiền đã thi hành xong
    1 | CC A | 10 | 5 | 4 | 1 | 100 | 50 | 40
    `,
    `
    S!A2 | no period | 1000
    cases.toEnforce C, cases.eligible D, cases.notEligible E, cases.suspended F, money.toEnforce G, money.eligible H, money.finished I
    3 CC A
    `,
  ],
  [
    "labels in old tone placement and with line breaks, in capitals",
    `
    STT | TÊN ĐƠN VỊ | SỐ VIỆC UỶ THÁC | TỈ LỆ % VỀ VIỆC | SỐ VIỆC CHƯA CÓ ĐIỀU KIỆN ĐÃ CHUYỂN SỔ THEO DÕI RIÊNG
    1 | Chi cục A | 10 | 50 | 3
    `,
    `
    S!A1 | no period | no unit
    cases.entrusted C, cases.rate D, cases.trackedSeparately E
    2 Chi cục A
    `,
  ],
  [
    "new cases split by who asked, which is not the same split of others",
    `
    Về việc
    Đơn vị | Thụ lý mới | < | < | Có điều kiện | < | <
    ^ | Tổng số | Chủ động | Theo yêu cầu | Tổng số | Chủ động | Theo yêu cầu
    Chi cục A | 10 | 6 | 4 | 8 | 5 | 3
    `,
    `
    S!A2 | no period | no unit
    cases.newlyAccepted B, cases.exOfficio C, cases.onRequest D, cases.eligible E
    4 Chi cục A
    doubt unknownColumn F3 Có điều kiện / Chủ động
    doubt unknownColumn G3 Có điều kiện / Theo yêu cầu
    `,
  ],
  [
    "what is carried over, split again, is no second có điều kiện",
    `
    Về tiền
    Đơn vị | Có điều kiện | Chuyển kỳ sau | < | <
    ^ | ^ | Tổng số | Có điều kiện | Chưa có điều kiện
    Chi cục A | 10 | 6 | 4 | 2
    `,
    `
    S!A2 | no period | no unit
    money.eligible B, money.carriedOut C
    4 Chi cục A
    doubt unknownColumn D3 Chuyển kỳ sau / Có điều kiện
    doubt unknownColumn E3 Chuyển kỳ sau / Chưa có điều kiện
    `,
  ],
  [
    "differences that may be of either kind are asked for",
    `
    Về việc
    Đơn vị | Có điều kiện | Tỷ lệ % | Chỉ tiêu | Cùng kỳ | Tăng, giảm
    ^ | ^ | ^ | ^ | Tỷ lệ % | ^
    Chi cục A | 10 | 60 | 50 | 55 | 10
    `,
    `
    S!A2 | no period | no unit
    cases.eligible B, cases.rate C, cases.target D, samePeriodLastYear:cases.rate E
    4 Chi cục A
    doubt unknownColumn F2 Tăng, giảm → cases.targetDifference, cases.rateChange
    `,
  ],
];

it.each(layouts)("%s", (_, drawing, expected) => {
  expect(summaryOf(drawnSheet("S", drawing))).toEqual(lines(expected));
});
