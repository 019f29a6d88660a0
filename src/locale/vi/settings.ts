import type { SettingsWords } from "../settingsWords";

/** The words of the settings. */
export const settings: SettingsWords = {
  title: "Cài đặt",
  close: "Đóng cài đặt",
  ofWorkbook: "Cho sổ này",
  ofWorkbookHint: "Lưu trong sổ: ai mở sổ cũng dùng chung.",
  edition: "Chế độ báo cáo (biểu mẫu)",
  editionOfPeriod: "Theo kỳ của từng bảng",
  editionName: (id) => `${id.replace("TT", "Thông tư")}/TT-BTP`,
  fillForm: "Khi bấm Điền, ghi vào ô",
  fillForms: { formulas: "Công thức, tự tính lại khi số liệu đổi", values: "Giá trị, không tự tính lại" },
  rules: "Sai số cho phép",
  rulesHint: "Đặt trên tờ “Quy tắc”, theo từng phép soát. Ở đó cũng tắt được phép soát, đổi mức hoặc thêm phép soát riêng.",
  openRules: "Mở tờ “Quy tắc”",
  ofPerson: "Cho riêng tôi",
  ofPersonHint: "Lưu trên máy này.",
  language: "Ngôn ngữ",
  rateDecimals: "Số chữ số thập phân của tỷ lệ",
  rateDecimalsOf: (example) => `Ví dụ ${example}`,
  pointsWording: "Chênh lệch giữa hai tỷ lệ ghi là",
  pointsWordings: { percent: "% (vượt 9,85 %)", percentagePoints: "điểm % (vượt 9,85 điểm %)" },
  reading: "Đang đọc cài đặt của sổ",
  kept: "Đã lưu.",
};
