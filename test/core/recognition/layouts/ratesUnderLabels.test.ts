import { drawnSheet } from "../../../support/drawnSheet";
import { lines, summaryOf } from "./summaryOf";

const layouts: readonly (readonly [name: string, drawing: string, expected: string])[] = [
  [
    "a change in cases beside rates is none of a rate, and the percent beside it may be its growth",
    `
    KẾT QUẢ VỀ VIỆC 10 THÁNG NĂM 2025
    TT | Đơn vị | Giải quyết xong | < | Tỷ lệ % xong/có ĐK | < | So với cùng kỳ | <
    ^ | ^ | 10T/2025 | 10T/2024 | 10T/2025 | 10T/2024 | Số việc xong tăng, giảm | Tỷ lệ tăng, giảm (%)
    1 | Phòng THADS khu vực 1 | 902 | 795 | 81.63 | 80.3 | 107 | 13.46
    `,
    `
    S!A2 | 10/2025 | no unit
    cases.finished C, samePeriodLastYear:cases.finished D, cases.rate E, samePeriodLastYear:cases.rate F
    4 Phòng THADS khu vực 1
    doubt unknownColumn H3 So với cùng kỳ / Tỷ lệ tăng, giảm (%) → cases.targetDifference, cases.rateChange
    `,
  ],
  [
    "a change of the rate, with its side in brackets, is one of the rate and not of cases",
    `
    KẾT QUẢ THI HÀNH ÁN DÂN SỰ NĂM 2024
    Đơn vị | Có điều kiện (việc) | Thi hành xong (việc) | Tỷ lệ (việc) | Tăng, giảm tỷ lệ so với cùng kỳ (việc)
    Chi cục A | 10 | 8 | 80 | 5
    `,
    `
    S!A2 | 12/2024 | no unit
    cases.eligible B, cases.finished C, cases.rate D, cases.rateChange E
    3 Chi cục A
    `,
  ],
  [
    "a rate under merged có điều kiện beside its results is a rate of theirs",
    `
    Kết quả về việc năm 2024
    Đơn vị | Phải thi hành | Có điều kiện | < | <
    ^ | ^ | Tổng số | Thi hành xong | Tỷ lệ %
    Chi cục A | 12 | 10 | 8 | 80
    `,
    `
    S!A2 | 12/2024 | no unit
    cases.toEnforce B, cases.eligible C, cases.finished D, cases.rate E
    4 Chi cục A
    `,
  ],
  [
    "percent under each figure: shares of what is to be enforced, and one rate",
    `
    KẾT QUẢ VỀ VIỆC NĂM 2024
    TT | Đơn vị | Phải thi hành | Có điều kiện | < | Chưa có điều kiện | < | Thi hành xong | <
    ^ | ^ | ^ | Số việc | Tỷ lệ % | Số việc | Tỷ lệ % | Số việc | Tỷ lệ %
    1 | Chi cục A | 100 | 80 | 80 | 20 | 20 | 60 | 75
    `,
    `
    S!A2 | 12/2024 | no unit
    cases.toEnforce C, cases.eligible D, cases.eligibleShare E, cases.notEligible F, cases.finished H, cases.rate I
    4 Chi cục A
    doubt unknownColumn G3 Chưa có điều kiện / Tỷ lệ %
    `,
  ],
];

it.each(layouts)("%s", (_, drawing, expected) => {
  expect(summaryOf(drawnSheet("S", drawing))).toEqual(lines(expected));
});
