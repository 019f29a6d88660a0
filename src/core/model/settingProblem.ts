/** What is wrong with an entry of the sheet of settings. */
export type SettingProblem =
  | "unknownRule" // mã không có và không có nội dung
  | "repeatedRule" // mã đã ghi ở dòng khác
  | "unknownUse" // cột "dùng" không phải có hay không
  | "unknownSeverity" // mức không phải lỗi, xác nhận, lưu ý
  | "badTolerance" // sai số không phải số không âm
  | "noTolerance" // quy tắc không có sai số
  | "unreadableEquation" // nội dung không phải đẳng thức hay bất đẳng thức
  | "unknownIndicator" // nội dung có chỉ tiêu không nhận ra
  | "contradiction" // trái với quy tắc khác
  | "redundant"; // đã có trong quy tắc khác
