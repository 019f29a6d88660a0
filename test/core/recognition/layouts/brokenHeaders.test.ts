import { drawnSheet } from "../../../support/drawnSheet";
import { lines, summaryOf } from "./summaryOf";

const layouts: readonly (readonly [name: string, drawing: string, expected: string])[] = [
  [
    "labels that were broken over two cells go on in small letters",
    `
    Kết quả về việc năm 2025
    STT | Tên | Số phải | Số có | Số | Tỷ lệ
    - | đơn vị | thi hành | điều kiện | thi hành xong | (%)
    1 | Phòng KV 1 | 490 | 400 | 320 | 80
    `,
    `
    S!A2 | 12/2025 | no unit
    cases.toEnforce C, cases.eligible D, cases.finished E, cases.rate F
    4 Phòng KV 1
    `,
  ],
  [
    "a part below its figure is no second line of its label",
    `
    Kết quả về tiền năm 2025
    Đơn vị | Có điều kiện | Thi hành xong | Số
    - | án tín dụng | án tín dụng | án tín dụng
    Phòng KV 1 | 490 | 400 | 5
    `,
    `
    S!A2 | 12/2025 | no unit
    no columns
    ? Phòng KV 1
    doubt unknownColumn B3 Có điều kiện / án tín dụng
    doubt unknownColumn C3 Thi hành xong / án tín dụng
    doubt unknownColumn D3 Số / án tín dụng
    `,
  ],
  [
    "the total of a heading over nothing but results is all that is finished",
    `
    Kết quả về việc 10 tháng năm 2026
    Đơn vị | Có điều kiện | Kết quả | < | < | Tỷ lệ
    ^ | ^ | Tổng | Thi hành xong | Đình chỉ | ^
    Phòng KV 1 | 400 | 320 | 300 | 20 | 80
    `,
    `
    S!A2 | 10/2026 | no unit
    cases.eligible B, cases.finished C, cases.enforced D, cases.terminated E, cases.rate F
    4 Phòng KV 1
    `,
  ],
  [
    "the total of a heading over more than results is asked for",
    `
    Kết quả về việc 10 tháng năm 2026
    Đơn vị | Trong đó | < | < | <
    ^ | Tổng | Thi hành xong | Đình chỉ | Đang thi hành
    Phòng KV 1 | 400 | 300 | 20 | 80
    `,
    `
    S!A2 | 10/2026 | no unit
    cases.enforced C, cases.terminated D, cases.inProgress E
    4 Phòng KV 1
    doubt unknownColumn B3 Trong đó / Tổng
    `,
  ],
  [
    "pages with their sums, the header on each, and numbers that run on",
    `
    Kết quả về việc năm 2025
    TT | Đơn vị | Có điều kiện | Thi hành xong
    1 | Phòng THADS khu vực 1 | 400 | 320
    2 | Phòng THADS khu vực 2 | 250 | 195
    - | Cộng trang 1 | 650 | 515
    TT | Đơn vị | Có điều kiện | Thi hành xong
    3 | Phòng THADS khu vực 3 | 100 | 80
    - | Cộng trang 2 | 100 | 80
    - | Tổng cộng | 750 | 595
    `,
    `
    S!A2 | 12/2025 | no unit
    cases.eligible C, cases.finished D
    3 Phòng THADS khu vực 1 < Cộng trang 1
    4 Phòng THADS khu vực 2 < Cộng trang 1
    5 Σ Cộng trang 1 < Tổng cộng
    7 Phòng THADS khu vực 3 < Cộng trang 2
    8 Σ Cộng trang 2 < Tổng cộng
    9 Σ Tổng cộng
    `,
  ],
  [
    "a title just above the header, in the column of the names",
    `
    - | - | KẾT QUẢ VỀ TIỀN 10 THÁNG NĂM 2026
    - | - | Đơn vị | CĐK | Xong | %
    - | - | KV 1 | 45000 | 18000 | 40
    `,
    `
    S!C2 | 10/2026 | no unit
    money.eligible D, money.finished E, money.rate F
    3 KV 1
    `,
  ],
  [
    "rates without a side belong to the columns before them, where each side has one",
    `
    Kết quả 10 tháng năm 2026
    Đơn vị | CĐK (việc) | Xong (việc) | Tỷ lệ | CĐK (tiền) | Xong (tiền) | Tỷ lệ
    KV 1 | 400 | 320 | 80 | 45000 | 18000 | 40
    `,
    `
    S!A2 | 10/2026 | no unit
    cases.eligible B, cases.finished C, cases.rate D, money.eligible E, money.finished F, money.rate G
    3 KV 1
    `,
  ],
  [
    "two rates at the end may be of either side",
    `
    Kết quả 10 tháng năm 2026
    Đơn vị | CĐK (việc) | Xong (việc) | CĐK (tiền) | Xong (tiền) | Tỷ lệ | Tỷ lệ
    KV 1 | 400 | 320 | 45000 | 18000 | 80 | 40
    `,
    `
    S!A2 | 10/2026 | no unit
    cases.eligible B, cases.finished C, money.eligible D, money.finished E
    3 KV 1
    doubt sideUnknown F2 Tỷ lệ
    doubt sideUnknown G2 Tỷ lệ
    `,
  ],
  [
    "a difference in points beside the rates of two years, and words about a target",
    `
    Kết quả về việc 10 tháng năm 2026
    Đơn vị | Tỷ lệ năm 2026 | Tỷ lệ năm 2025 | Tăng/giảm (điểm %) | Kết quả thực hiện chỉ tiêu
    KV 1 | 80 | 75 | 5 | Vượt
    `,
    `
    S!A2 | 10/2026 | no unit
    cases.rate B, samePeriodLastYear:cases.rate C, cases.rateChange D
    3 KV 1
    `,
  ],
  [
    "a column in another unit of money than the others is asked for",
    `
    Kết quả về tiền năm 2025
    Đơn vị | Có điều kiện (nghìn đồng) | Chưa có điều kiện (nghìn đồng) | Thi hành xong (triệu đồng)
    Phòng KV 1 | 45000 | 30000 | 18
    `,
    `
    S!A2 | 12/2025 | 1000
    money.eligible B, money.notEligible C
    3 Phòng KV 1
    doubt moneyUnitDiffers D2 Thi hành xong (triệu đồng)
    `,
  ],
];

it.each(layouts)("%s", (_, drawing, expected) => {
  expect(summaryOf(drawnSheet("S", drawing))).toEqual(lines(expected));
});
