import { drawnSheet } from "../../../support/drawnSheet";
import { lines, summaryOf } from "./summaryOf";

it("one sheet for a province with both sides in columns", () => {
  const sheet = drawnSheet(
    "Điện Biên",
    `
    KẾT QUẢ THI HÀNH ÁN DÂN SỰ NĂM 2022
    STT | Chỉ tiêu | Việc | Tiền (1.000 đồng)
    1 | Tổng số thụ lý | 100 | 1000
    1.1 | Năm trước chuyển sang | 40 | 400
    1.2 | Thụ lý mới | 60 | 600
    2 | Ủy thác | 2 | 20
    3 | Tổng số phải thi hành | 98 | 980
    3.1 | Có điều kiện | 80 | 500
    - | Thi hành xong | 60 | 200
    - | Đình chỉ | 4 | 10
    3.2 | Chưa có điều kiện | 18 | 480
    4 | Tỷ lệ thi hành xong/có điều kiện (%) | 80 | 42
    5 | Chỉ tiêu được giao (%) | 79 | 41
    6 | Chuyển kỳ sau | 34 | 770
    Người lập biểu | < | - | -
    `,
  );
  expect(summaryOf(sheet)).toEqual(
    lines(`
      Điện Biên!A2 | 12/2022 | 1000 | in columns
      cases.accepted C3, cases.carriedIn C4, cases.newlyAccepted C5, cases.entrusted C6, cases.toEnforce C7, cases.eligible C8, cases.enforced C9, cases.terminated C10, cases.notEligible C11, cases.rate C12, cases.target C13, cases.carriedOut C14, money.accepted D3, money.carriedIn D4, money.newlyAccepted D5, money.entrusted D6, money.toEnforce D7, money.eligible D8, money.enforced D9, money.terminated D10, money.notEligible D11, money.rate D12, money.target D13, money.carriedOut D14
      Điện Biên
    `),
  );
});

it("the procuracy's form: the sides one below the other, one column of figures, codes of rows", () => {
  const sheet = drawnSheet(
    "Bieu 24.1",
    `
    THỐNG KÊ KẾT QUẢ KIỂM SÁT THI HÀNH ÁN DÂN SỰ - TỈNH SƠN LA
    Từ ngày 01/10/2018 đến ngày 31/3/2019
    Nội dung | Mã số | Số liệu
    I. SỐ VIỆC | 1 | -
    Số cũ | 2 | 40
    Số mới | 3 | 60
    Tổng số phải thi hành | 6 | 98
    - Trong đó: Tổng số có điều kiện | 7 | 80
    II. SỐ TIỀN (1.000 VNĐ) | 18 | -
    Số cũ | 19 | 400
    Số mới | 20 | 600
    Tổng số phải thi hành | 23 | 980
    `,
  );
  expect(summaryOf(sheet)).toEqual(
    lines(`
      Bieu 24.1!A3 | 6/2019 | 1000 | in columns
      cases.carriedIn C5, cases.newlyAccepted C6, cases.toEnforce C7, cases.eligible C8, money.carriedIn C10, money.newlyAccepted C11, money.toEnforce C12
      TỈNH SƠN LA
    `),
  );
});

it("offices in columns", () => {
  const sheet = drawnSheet(
    "Việc 2023",
    `
    Tiêu chí | Chi cục A | Chi cục B
    Thụ lý | 10 | 20
    Có điều kiện | 8 | 15
    Thi hành xong | 5 | 9
    `,
  );
  expect(summaryOf(sheet)).toEqual(
    lines(`
      Việc 2023!A1 | 12/2023 | no unit | in columns
      cases.accepted B2, cases.eligible B3, cases.finished B4
      Chi cục A
      Chi cục B
    `),
  );
});

it("this year beside the last", () => {
  const sheet = drawnSheet(
    "Việc",
    `
    Báo cáo năm 2023
    Nội dung | Năm 2023 | Cùng kỳ năm 2022
    Thụ lý | 10 | 20
    Có điều kiện | 8 | 15
    Thi hành xong | 5 | 9
    `,
  );
  expect(summaryOf(sheet)).toEqual(
    lines(`
      Việc!A2 | 12/2023 | no unit | in columns
      cases.accepted B3, cases.eligible B4, cases.finished B5, samePeriodLastYear:cases.accepted C3, samePeriodLastYear:cases.eligible C4, samePeriodLastYear:cases.finished C5
      Việc
    `),
  );
});

it("offices in columns with their total, and the parts of the cases", () => {
  const offices = drawnSheet(
    "Việc 2026",
    `
    Tiêu chí | Tổng cộng | Phòng KV 1 | Phòng KV 2
    Thụ lý | 30 | 10 | 20
    Có điều kiện | 23 | 8 | 15
    Thi hành xong | 14 | 5 | 9
    `,
  );
  const parts = drawnSheet(
    "Biểu 01",
    `
    Kết quả tính bằng việc, 10 tháng năm 2026 - Tỉnh Gia Lai
    Chỉ tiêu | Tổng số | Chia ra | <
    ^ | ^ | Chủ động | Theo yêu cầu
    Thụ lý mới | 30 | 10 | 20
    Có điều kiện | 23 | 8 | 15
    Thi hành xong | 14 | 5 | 9
    `,
  );
  expect(summaryOf(offices, parts)).toEqual(
    lines(`
      Việc 2026!A1 | 12/2026 | no unit | in columns
      cases.accepted B2, cases.eligible B3, cases.finished B4
      Σ Tổng cộng
      Phòng KV 1 < Tổng cộng
      Phòng KV 2 < Tổng cộng
      Biểu 01!A2 | 10/2026 | no unit | in columns
      cases.newlyAccepted B4, cases.eligible B5, cases.finished B6
      Σ Tổng số
      Chủ động < Tổng số
      Theo yêu cầu < Tổng số
    `),
  );
});

it("a column that tells the unit of each row", () => {
  const sheet = drawnSheet(
    "S",
    `
    KẾT QUẢ THI HÀNH ÁN DÂN SỰ THÀNH PHỐ ĐỒNG NAI - 10 THÁNG NĂM 2026
    STT | Nội dung | Đơn vị tính | Kết quả | Cùng kỳ
    1 | Thụ lý | Việc | 800 | 700
    2 | Có điều kiện | Việc | 650 | 600
    3 | Thi hành xong | Việc | 515 | 450
    4 | Thụ lý | Nghìn đồng | 120000 | 110000
    5 | Có điều kiện | Nghìn đồng | 69000 | 60000
    6 | Thi hành xong | Nghìn đồng | 30000 | 25000
    `,
  );
  expect(summaryOf(sheet)).toEqual(
    lines(`
      S!A2 | 10/2026 | 1000 | in columns
      cases.accepted D3, cases.eligible D4, cases.finished D5, money.accepted D6, money.eligible D7, money.finished D8, samePeriodLastYear:cases.accepted E3, samePeriodLastYear:cases.eligible E4, samePeriodLastYear:cases.finished E5, samePeriodLastYear:money.accepted E6, samePeriodLastYear:money.eligible E7, samePeriodLastYear:money.finished E8
      THÀNH PHỐ ĐỒNG NAI
    `),
  );
});
