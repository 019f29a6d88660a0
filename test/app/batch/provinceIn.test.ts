import { provinceIn } from "../../../src/app";

const day2022 = { year: 2022, month: 9, day: 30 };

it.each([
  ["Bieu 04 - Dien Bien 12 thang 2022", "Điện Biên"],
  ["CỤC THI HÀNH ÁN DÂN SỰ TỈNH BÀ RỊA - VŨNG TÀU", "Bà Rịa - Vũng Tàu"],
  ["bao_cao_TP_Ho_Chi_Minh_v2", "TP. Hồ Chí Minh"],
  ["So sánh Sơn La với Lai Châu", undefined],
  ["Báo cáo tổng hợp", undefined],
  ["", undefined],
])("finds in %j the province %s", (text, province) => {
  expect(provinceIn(text, day2022)).toBe(province);
});
