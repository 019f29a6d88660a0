import { drawnSheet } from "../../../support/drawnSheet";
import { lines, summaryOf } from "./summaryOf";

const layouts: readonly (readonly [name: string, drawing: string, expected: string])[] = [
  [
    "bare years over blocks, as numbers",
    `
    Kết quả về việc
    Đơn vị | 2023 | < | 2024 | <
    ^ | Có điều kiện | Thi hành xong | Có điều kiện | Thi hành xong
    Chi cục A | 10 | 5 | 12 | 6
    Chi cục B | 20 | 10 | 22 | 11
    `,
    `
    S!A2 | no period | no unit
    samePeriodLastYear:cases.eligible B, samePeriodLastYear:cases.finished C, cases.eligible D, cases.finished E
    4 Chi cục A
    5 Chi cục B
    `,
  ],
  [
    "bare years over blocks, as texts in cells that are not merged",
    `
    Kết quả về việc
    Đơn vị | '2023 | - | '2024 | -
    - | Có điều kiện | Thi hành xong | Có điều kiện | Thi hành xong
    Chi cục A | 10 | 5 | 12 | 6
    `,
    `
    S!A2 | no period | no unit
    samePeriodLastYear:cases.eligible B, samePeriodLastYear:cases.finished C, cases.eligible D, cases.finished E
    4 Chi cục A
    `,
  ],
  [
    "bare years under each indicator",
    `
    Kết quả về việc 9 tháng năm 2024
    Đơn vị | Có điều kiện | < | Thi hành xong | <
    ^ | 2023 | 2024 | 2023 | 2024
    Chi cục A | 10 | 12 | 5 | 6
    `,
    `
    S!A2 | 9/2024 | no unit
    samePeriodLastYear:cases.eligible B, cases.eligible C, samePeriodLastYear:cases.finished D, cases.finished E
    4 Chi cục A
    `,
  ],
  [
    "bare years under each indicator, in cells that are not merged",
    `
    Kết quả về việc 9 tháng năm 2024
    Đơn vị | Có điều kiện | - | Thi hành xong | -
    - | 2023 | 2024 | 2023 | 2024
    Chi cục A | 10 | 12 | 5 | 6
    `,
    `
    S!A2 | 9/2024 | no unit
    samePeriodLastYear:cases.eligible B, cases.eligible C, samePeriodLastYear:cases.finished D, cases.finished E
    4 Chi cục A
    `,
  ],
  [
    "figures that look like years are figures",
    `
    Kết quả về việc năm 2024
    Đơn vị | Có điều kiện | Thi hành xong
    Chi cục A | 2010 | 2005
    Tổng cộng | 2010 | 2005
    `,
    `
    S!A2 | 12/2024 | no unit
    cases.eligible B, cases.finished C
    3 Chi cục A < Tổng cộng
    4 Σ Tổng cộng
    `,
  ],
  [
    "three years: the one before last is asked for",
    `
    Kết quả về việc 12 tháng năm 2024
    Đơn vị | 2022 | < | 2023 | < | 2024 | <
    ^ | Có điều kiện | Thi hành xong | Có điều kiện | Thi hành xong | Có điều kiện | Thi hành xong
    Chi cục A | 8 | 4 | 10 | 5 | 12 | 6
    `,
    `
    S!A2 | 12/2024 | no unit
    samePeriodLastYear:cases.eligible D, samePeriodLastYear:cases.finished E, cases.eligible F, cases.finished G
    4 Chi cục A
    doubt unknownColumn B3 2022 / Có điều kiện → cases.eligible, samePeriodLastYear:cases.eligible, previousPeriod:cases.eligible
    doubt unknownColumn C3 2022 / Thi hành xong → cases.finished, samePeriodLastYear:cases.finished, previousPeriod:cases.finished
    `,
  ],
  [
    "months side by side: the later are the table's own",
    `
    Kết quả về tiền năm 2024
    Đơn vị | 10 tháng năm 2024 | < | 11 tháng năm 2024 | < | 11 tháng năm 2023 | <
    ^ | Có điều kiện | Thi hành xong | Có điều kiện | Thi hành xong | Có điều kiện | Thi hành xong
    Chi cục A | 10 | 5 | 12 | 6 | 9 | 3
    `,
    `
    S!A2 | 11/2024 | no unit
    previousPeriod:money.eligible B, previousPeriod:money.finished C, money.eligible D, money.finished E, samePeriodLastYear:money.eligible F, samePeriodLastYear:money.finished G
    4 Chi cục A
    `,
  ],
  [
    "a target of the year beside nine months",
    `
    Kết quả về việc 9 tháng năm 2024
    Đơn vị | Có điều kiện | Thi hành xong | Tỷ lệ % | Chỉ tiêu 12 tháng năm 2024
    Chi cục A | 10 | 5 | 50 | 80
    `,
    `
    S!A2 | 9/2024 | no unit
    cases.eligible B, cases.finished C, cases.rate D, cases.target E
    3 Chi cục A
    `,
  ],
  [
    "quarters side by side are asked for: no form has them",
    `
    Kết quả về việc năm 2024
    Đơn vị | Quý I | < | Quý II | <
    ^ | Có điều kiện | Thi hành xong | Có điều kiện | Thi hành xong
    Chi cục A | 10 | 5 | 12 | 6
    `,
    `
    S!A2 | 12/2024 | no unit
    no columns
    ? Chi cục A
    doubt unknownColumn B3 Quý I / Có điều kiện → cases.eligible, samePeriodLastYear:cases.eligible, previousPeriod:cases.eligible
    doubt unknownColumn C3 Quý I / Thi hành xong → cases.finished, samePeriodLastYear:cases.finished, previousPeriod:cases.finished
    doubt unknownColumn D3 Quý II / Có điều kiện → cases.eligible, samePeriodLastYear:cases.eligible, previousPeriod:cases.eligible
    doubt unknownColumn E3 Quý II / Thi hành xong → cases.finished, samePeriodLastYear:cases.finished, previousPeriod:cases.finished
    `,
  ],
  [
    "a quarter in the title is asked for",
    `
    Kết quả về việc quý III/2024
    Đơn vị | Có điều kiện | Thi hành xong
    Chi cục A | 10 | 5
    `,
    `
    S!A2 | 9/2024 | no unit
    cases.eligible B, cases.finished C
    3 Chi cục A
    doubt periodUnclear A2 Kết quả về việc quý III/2024 → 9/2024, 12/2024
    `,
  ],
  [
    "the month alone beside what was counted from 01/10",
    `
    Kết quả về việc 10 tháng năm 2026
    Đơn vị | Thụ lý mới | < | Thi hành xong | < | Có điều kiện
    ^ | Trong tháng | Lũy kế | Trong tháng | Lũy kế | ^
    Phòng THADS khu vực 1 | 40 | 380 | 35 | 320 | 400
    `,
    `
    S!A2 | 10/2026 | no unit
    inMonth:cases.newlyAccepted B, cases.newlyAccepted C, inMonth:cases.finished D, cases.finished E, cases.eligible F
    4 Phòng THADS khu vực 1
    `,
  ],
  [
    "a block for the month and one from the beginning of the year, the month with its calendar year",
    `
    Kết quả về việc 3 tháng năm 2026
    Đơn vị | Trong tháng 12/2025 | < | Luỹ kế đến 31/12/2025 | <
    ^ | Thi hành xong | Đình chỉ | Thi hành xong | Đình chỉ
    Phòng THADS khu vực 1 | 35 | 2 | 300 | 20
    `,
    `
    S!A2 | 3/2026 | no unit
    inMonth:cases.enforced B, inMonth:cases.terminated C, cases.enforced D, cases.terminated E
    4 Phòng THADS khu vực 1
    `,
  ],
  [
    "the month alone of the year before is compared with nothing",
    `
    Kết quả về việc 10 tháng năm 2026
    Đơn vị | Năm nay | < | Cùng kỳ | <
    ^ | Xong trong tháng | Xong lũy kế | Xong trong tháng | Xong lũy kế
    Phòng THADS khu vực 1 | 35 | 320 | 30 | 240
    `,
    `
    S!A2 | 10/2026 | no unit
    inMonth:cases.finished B, cases.finished C, samePeriodLastYear:cases.finished E
    4 Phòng THADS khu vực 1
    doubt unknownColumn D3 Cùng kỳ / Xong trong tháng
    `,
  ],
];

it.each(layouts)("%s", (_, drawing, expected) => {
  expect(summaryOf(drawnSheet("S", drawing))).toEqual(lines(expected));
});
