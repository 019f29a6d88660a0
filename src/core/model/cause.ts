/** The slips that a wrong figure can come from, likeliest in an office first. A new one makes the compiler ask for its words. */
export const causes = [
  "substitution", // gõ sai một chữ số
  "transposition", // đảo hai chữ số liền nhau
  "omittedDigit", // thiếu một chữ số
  "extraDigit", // thừa một chữ số
  "unitFactor", // sai đơn vị tính: lệch nghìn, triệu, tỷ lần
  "previousCopied", // chép lại số kỳ trước
  "swappedCells", // hai ô đổi chỗ cho nhau
  "swappedSides", // đổi chỗ việc và tiền
  "shiftedBlock", // cả đoạn bị lệch một cột
  "sign", // sai dấu
  "decimalMark", // nhầm dấu phân cách nghìn với dấu thập phân
  "rounding", // làm tròn
  "storedAsText", // số nằm trong ô dưới dạng chữ
  "implied", // suy ra từ các số còn lại
] as const;

export type Cause = (typeof causes)[number];
