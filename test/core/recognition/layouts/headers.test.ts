import { drawnSheet } from "../../../support/drawnSheet";
import { lines, summaryOf } from "./summaryOf";

const layouts: readonly (readonly [name: string, drawing: string, expected: string])[] = [
  [
    "one header row with the sides in the labels",
    `
    Kết quả THADS năm 2022 (ĐVT: triệu đồng)
    STT | Đơn vị | Số việc có điều kiện | Số việc thi hành xong | Tỷ lệ % về việc | Số tiền có điều kiện | Số tiền thi hành xong | Tỷ lệ % về tiền
    1 | Mường Nhé | 10 | 8 | 80 | 100 | 50 | 50
    2 | Tuần Giáo | 20 | 10 | 50 | 200 | 50 | 25
    `,
    `
    S!A2 | 12/2022 | 1000000
    cases.eligible C, cases.finished D, cases.rate E, money.eligible F, money.finished G, money.rate H
    3 Mường Nhé
    4 Tuần Giáo
    `,
  ],
  [
    "two header rows that are not merged",
    `
    Đơn vị | Về việc | - | - | Về tiền (1.000 đồng) | - | -
    - | Thụ lý | Có điều kiện | Xong | Thụ lý | Có điều kiện | Xong
    Chi cục A | 10 | 8 | 5 | 100 | 80 | 50
    Chi cục B | 10 | 8 | 5 | 100 | 80 | 50
    Tổng cộng | 20 | 16 | 10 | 200 | 160 | 100
    `,
    `
    S!A1 | no period | 1000
    cases.accepted B, cases.eligible C, cases.finished D, money.accepted E, money.eligible F, money.finished G
    3 Chi cục A < Tổng cộng
    4 Chi cục B < Tổng cộng
    5 Σ Tổng cộng
    `,
  ],
  [
    "three rows, unmerged, with parts of the eligible cases",
    `
    STT | Tên đơn vị | Kết quả thi hành về việc | - | - | - | - | -
    - | - | Tổng số thụ lý | Phải thi hành | Có điều kiện | - | - | Chưa có điều kiện
    - | - | - | - | Tổng số | Thi hành xong | Đình chỉ | -
    1 | Chi cục A | 10 | 10 | 8 | 5 | 1 | 2
    2 | Chi cục B | 20 | 18 | 9 | 5 | 1 | 9
    `,
    `
    S!A1 | no period | no unit
    cases.accepted C, cases.toEnforce D, cases.eligible E, cases.enforced F, cases.terminated G, cases.notEligible H
    4 Chi cục A
    5 Chi cục B
    `,
  ],
  [
    "codes with arithmetic below the labels",
    `
    Tên đơn vị | Tổng số việc thụ lý | Ủy thác việc | Thu hồi, hủy QĐ THA (việc) | Tổng số việc phải thi hành
    A | (1) | (2) | (3) | (4)=(1)-(2)-(3)
    Chi cục A | 10 | 1 | 1 | 8
    Chi cục B | 20 | 2 | - | 18
    `,
    `
    S!A1 | no period | no unit
    cases.accepted B, cases.entrusted C, cases.withdrawn D, cases.toEnforce E
    3 Chi cục A
    4 Chi cục B
    `,
  ],
  [
    "the full form of cases with five header rows",
    `
    KẾT QUẢ THI HÀNH ÁN DÂN SỰ TÍNH BẰNG VIỆC
    Kỳ báo cáo 6 tháng năm 2021
    -
    Tên đơn vị | Tổng số giải quyết | < | < | Ủy thác thi hành án | Thu hồi, hủy QĐ THA | Tổng số phải thi hành | Trong đó | < | < | < | < | < | < | < | < | Chuyển kỳ sau | Tỷ lệ % (xong + đình chỉ)/có điều kiện × 100
    ^ | Tổng số | Chia ra | < | ^ | ^ | ^ | Có điều kiện thi hành | < | < | < | < | < | Chưa có điều kiện (trừ số đã chuyển sổ theo dõi riêng) | Hoãn (trừ điểm c khoản 1 Điều 48) | Tạm đình chỉ | ^ | ^
    ^ | ^ | Năm trước chuyển sang (trừ số đã chuyển sổ theo dõi riêng) | Mới thụ lý | ^ | ^ | ^ | Tổng số | Chia ra | < | < | < | < | ^ | ^ | ^ | ^ | ^
    ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | Thi hành xong | Đình chỉ | Đang thi hành | Hoãn theo điểm c khoản 1 Điều 48 | Trường hợp khác | ^ | ^ | ^ | ^ | ^
    A | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
    Tổng số | 30 | 10 | 20 | 0 | 0 | 30 | 20 | 10 | 1 | 7 | 1 | 1 | 8 | 1 | 1 | 19 | 55
    Dân sự | 10 | 5 | 5 | 0 | 0 | 10 | 7 | 3 | 1 | 2 | 1 | 0 | 2 | 1 | 0 | 6 | 57.14
    Hình sự | 20 | 5 | 15 | 0 | 0 | 20 | 13 | 7 | 0 | 5 | 0 | 1 | 6 | 0 | 1 | 13 | 53.85
    `,
    `
    S!A4 | 6/2021 | no unit
    cases.accepted B, cases.carriedIn C, cases.newlyAccepted D, cases.entrusted E, cases.withdrawn F, cases.toEnforce G, cases.eligible H, cases.enforced I, cases.terminated J, cases.inProgress K, cases.deferredArticle48 L, cases.otherEligible M, cases.notEligible N, cases.postponed O, cases.suspended P, cases.carriedOut Q, cases.rate R
    9 Σ Tổng số
    10 Dân sự < Tổng số
    11 Hình sự < Tổng số
    `,
  ],
  [
    "the same indicator with the two sides below it",
    `
    Đơn vị | Có điều kiện | < | Thi hành xong | < | Tỷ lệ (%) | <
    ^ | Việc | Tiền | Việc | Tiền | Việc | Tiền
    Chi cục A | 10 | 100 | 5 | 50 | 50 | 50
    `,
    `
    S!A1 | no period | no unit
    cases.eligible B, money.eligible C, cases.finished D, money.finished E, cases.rate F, money.rate G
    3 Chi cục A
    `,
  ],
  [
    "targets, differences and the same period of last year",
    `
    KẾT QUẢ VỀ VIỆC NĂM 2023
    TT | Đơn vị | Kết quả năm 2023 | < | < | Cùng kỳ năm 2022 | < | < | Chỉ tiêu giao | Vượt/thiếu so với chỉ tiêu | Tăng, giảm tỷ lệ so với cùng kỳ | Ghi chú
    ^ | ^ | Có điều kiện | Thi hành xong | Tỷ lệ | Có điều kiện | Thi hành xong | Tỷ lệ | ^ | ^ | ^ | ^
    1 | Chi cục A | 10 | 8 | 80 | 10 | 7 | 70 | 75 | 5 | 10 | tốt
    `,
    `
    S!A2 | 12/2023 | no unit
    cases.eligible C, cases.finished D, cases.rate E, samePeriodLastYear:cases.eligible F, samePeriodLastYear:cases.finished G, samePeriodLastYear:cases.rate H, cases.target I, cases.targetDifference J, cases.rateChange K
    4 Chi cục A
    `,
  ],
  [
    "two years side by side",
    `
    Tên đơn vị | Năm 2021 | < | Năm 2022 | <
    ^ | Số việc có điều kiện | Số việc thi hành xong | Số việc có điều kiện | Số việc thi hành xong
    Chi cục A | 10 | 8 | 12 | 9
    `,
    `
    S!A1 | 12/2022 | no unit
    samePeriodLastYear:cases.eligible B, samePeriodLastYear:cases.finished C, cases.eligible D, cases.finished E
    3 Chi cục A
    `,
  ],
  [
    "columns that cannot be understood",
    `
    Về việc
    Đơn vị | Thụ lý | Số đương sự | Tỷ lệ xong/phải thi hành | Có điều kiện | Số có điều kiện chuyển kỳ sau | Có điều kiện
    Chi cục A | 10 | 3 | 50 | 8 | 2 | 9
    `,
    `
    S!A2 | no period | no unit
    cases.accepted B, cases.eligible E
    3 Chi cục A
    doubt unknownColumn C2 Số đương sự
    doubt unknownColumn D2 Tỷ lệ xong/phải thi hành
    doubt unknownColumn F2 Số có điều kiện chuyển kỳ sau
    doubt unknownColumn G2 Có điều kiện → cases.eligible
    `,
  ],
  [
    "a side that nobody tells",
    `
    Đơn vị | Thụ lý | Có điều kiện
    Chi cục A | 10 | 3
    `,
    `
    S!A1 | no period | no unit
    no columns
    ? Chi cục A
    doubt sideUnknown B1 Thụ lý
    doubt sideUnknown C1 Có điều kiện
    `,
  ],
  [
    "xong that includes đình chỉ beside its parts",
    `
    Biểu tính bằng tiền (nghìn đồng)
    Đơn vị | Tổng số tiền có điều kiện | Tổng số thi hành xong | Thi hành xong | Đình chỉ | Giảm
    Chi cục A | 100 | 60 | 50 | 6 | 4
    `,
    `
    S!A2 | no period | 1000
    money.eligible B, money.finished C, money.enforced D, money.terminated E, money.reduced F
    3 Chi cục A
    `,
  ],
];

it.each(layouts)("%s", (_, drawing, expected) => {
  expect(summaryOf(drawnSheet("S", drawing))).toEqual(lines(expected));
});
