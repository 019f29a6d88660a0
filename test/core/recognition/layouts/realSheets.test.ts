import { areaOf, cellAddress, recognise, thoroughCheck, type SheetSnapshot } from "../../../../src/core";
import { drawnSheet } from "../../../support/drawnSheet";

/** Sheets as offices write them, all figures in order; then one figure that is not, and the only thing that is to be said of it. */
const sheets: readonly (readonly [name: string, drawing: string, broken: readonly [cell: string, value: number, expected: string]])[] = [
  [
    "regional offices of a province, both sides, the period in two lines",
    `
    THI HÀNH ÁN DÂN SỰ TỈNH GIA LAI
    Kỳ báo cáo 10 tháng
    Năm 2026
    TT | Tên đơn vị | Về việc | < | < | Về tiền (1.000 đồng) | < | <
    ^ | ^ | Thụ lý | Phải thi hành | Có điều kiện | Thụ lý | Phải thi hành | Có điều kiện
    1 | Phòng THADS khu vực 1 - Gia Lai | 500 | 490 | 400 | 80000 | 78000 | 45000
    2 | Phòng THADS khu vực 2 - Gia Lai | 300 | 296 | 250 | 40000 | 39000 | 24000
    - | Tổng cộng | 800 | 786 | 650 | 120000 | 117000 | 69000
    `,
    ["G7", 39500, "error totalRowDiffers G7"],
  ],
  [
    "two tables one below the other, the unit in a line below each header",
    `
    BÁO CÁO KẾT QUẢ THI HÀNH ÁN DÂN SỰ 10 THÁNG NĂM 2026
    I. KẾT QUẢ VỀ VIỆC
    Đơn vị | Có điều kiện | Thi hành xong | Tỷ lệ %
    (Đơn vị tính: việc)
    Phòng THADS khu vực 1 | 400 | 320 | 80
    Phòng THADS khu vực 2 | 250 | 195 | 78

    II. KẾT QUẢ VỀ TIỀN
    Đơn vị | Có điều kiện | Thi hành xong | Tỷ lệ %
    (Đơn vị tính: nghìn đồng)
    Phòng THADS khu vực 1 | 45000 | 18000 | 40
    Phòng THADS khu vực 2 | 24000 | 12000 | 50
    `,
    ["D11", 44, "error rateDiffers D11"],
  ],
  [
    "units in columns with their total",
    `
    KẾT QUẢ THI HÀNH ÁN DÂN SỰ VỀ VIỆC 10 THÁNG NĂM 2026
    TT | Chỉ tiêu | Phòng KV 1 | Phòng KV 2 | Tổng cộng
    1 | Tổng số phải thi hành | 490 | 296 | 786
    2 | Có điều kiện | 400 | 250 | 650
    3 | Thi hành xong | 320 | 195 | 515
    `,
    ["E4", 560, "error totalRowDiffers E4"],
  ],
  [
    "a quick report, one line for each figure",
    `
    BÁO CÁO NHANH 10 THÁNG NĂM 2026 - THADS TỈNH GIA LAI
    Chỉ tiêu | Số liệu
    1. Số việc có điều kiện thi hành | 650
    2. Số việc thi hành xong | 515
    3. Tỷ lệ về việc (%) | 79.23
    4. Số tiền có điều kiện thi hành (1.000 đồng) | 69000
    5. Số tiền thi hành xong | 30000
    6. Tỷ lệ về tiền (%) | 43.48
    `,
    ["B5", 79.32, "error rateDiffers B5"],
  ],
  [
    "the month and what came since 01/10",
    `
    Kết quả về việc 10 tháng năm 2026
    Đơn vị | Thụ lý mới | < | Thi hành xong | <
    ^ | Trong tháng | Lũy kế | Trong tháng | Lũy kế
    Phòng THADS khu vực 1 | 40 | 380 | 35 | 320
    Phòng THADS khu vực 2 | 25 | 240 | 22 | 195
    `,
    ["D5", 222, "error monthAboveCumulative D5"],
  ],
  [
    "offices of several provinces, the provinces over them without figures",
    `
    KẾT QUẢ VỀ VIỆC 10 THÁNG NĂM 2026
    TT | Đơn vị | Có điều kiện | Thi hành xong | Tỷ lệ
    I | TỈNH GIA LAI | - | - | -
    1 | Phòng THADS khu vực 1 | 400 | 320 | 80
    2 | Phòng THADS khu vực 2 | 250 | 195 | 78
    II | TỈNH ĐẮK LẮK | - | - | -
    1 | Phòng THADS khu vực 1 | 100 | 80 | 80
    `,
    ["E5", 87, "error rateDiffers E5"],
  ],
  [
    "offices of several provinces, the provinces beside them",
    `
    KẾT QUẢ VỀ VIỆC 10 THÁNG NĂM 2026
    TT | Tỉnh, TP | Tên đơn vị | Có điều kiện | Thi hành xong
    1 | Gia Lai | Phòng THADS khu vực 1 | 400 | 320
    2 | Gia Lai | Phòng THADS khu vực 2 | 250 | 195
    3 | Đắk Lắk | Phòng THADS khu vực 1 | 100 | 80
    `,
    ["E5", 800, "error orderBroken"],
  ],
  [
    "both sides in one row of labels, each with its rate",
    `
    TỔNG HỢP KẾT QUẢ THI HÀNH ÁN DÂN SỰ 10 THÁNG NĂM 2026
    STT | Tỉnh, thành phố | Có điều kiện (việc) | Xong (việc) | Tỷ lệ (%) | Có điều kiện (triệu đồng) | Xong (triệu đồng) | Tỷ lệ (%)
    1 | Hà Nội | 400 | 320 | 80 | 45000 | 18000 | 40
    2 | Hải Phòng | 250 | 195 | 78 | 24000 | 12000 | 50
    3 | Huế | 800 | 600 | 75 | 8000 | 2000 | 25
    `,
    ["H4", 5, "error rateDiffers H4"],
  ],
  [
    "the form of money with every column, the total first",
    `
    KẾT QUẢ THI HÀNH ÁN DÂN SỰ TÍNH BẰNG TIỀN, 10 tháng / năm 2026, đơn vị tính: 1.000 đồng
    Tên đơn vị | Tổng số giải quyết | Năm trước chuyển sang | Mới thụ lý | Ủy thác | Thu hồi, hủy | Tổng phải thi hành
    A | 1 | 2 | 3 | 4 | 5 | 6
    Tổng số | 120000 | 73790 | 46210 | 2300 | 700 | 117000
    Phòng KV 1 | 80000 | 52340 | 27660 | 1500 | 500 | 78000
    Phòng KV 2 | 40000 | 21450 | 18550 | 800 | 200 | 39000
    `,
    ["D5", 27000, "error balanceBroken D5"],
  ],
  [
    "changes from the same period as a number and in percent",
    `
    KẾT QUẢ VỀ VIỆC 10 THÁNG NĂM 2026
    Đơn vị | Thi hành xong | < | So với cùng kỳ | <
    ^ | 10 tháng năm 2026 | 10 tháng năm 2025 | Số việc | Tỷ lệ %
    Phòng KV 1 | 320 | 240 | 80 | 33.33
    Phòng KV 2 | 195 | 195 | 0 | 0
    `,
    ["E4", 30.33, "confirm changeDiffers E4"],
  ],
];

it.each(sheets)("%s", (_, drawing, [cell, value, expected]) => {
  const sheet = drawnSheet("S", drawing);
  expect(found(sheet)).toEqual([]);
  expect(found(withValue(sheet, cell, value))).toEqual([expect.stringContaining(expected)]);
});

/** What is certain or to be confirmed: a remark is about a sheet, and not about a figure. */
function found(sheet: SheetSnapshot): readonly string[] {
  const { findings } = thoroughCheck(recognise([sheet]));
  return findings.filter(({ severity }) => severity !== "info").map(({ severity, code, cells: [at] }) => `${severity} ${code} ${cellAddress(at.rowIndex, at.columnIndex)}`);
}

function withValue(sheet: SheetSnapshot, cell: string, value: number): SheetSnapshot {
  const at = areaOf(cell);
  return { ...sheet, contents: sheet.contents.map((row, rowIndex) => row.map((content, columnIndex) => (rowIndex === at?.firstRowIndex && columnIndex === at.firstColumnIndex ? value : content))) };
}
