import type { Cause } from "../../core";

/** The slip behind a proposal, as a colleague would name it. */
export const causeNames: Readonly<Record<Cause, string>> = {
  substitution: "gõ sai một chữ số",
  transposition: "đảo hai chữ số",
  omittedDigit: "thiếu một chữ số",
  extraDigit: "thừa một chữ số",
  unitFactor: "sai đơn vị tính",
  previousCopied: "chép lại số kỳ trước",
  swappedCells: "hai ô đổi chỗ cho nhau",
  swappedSides: "đổi chỗ việc và tiền",
  shiftedBlock: "cả đoạn lệch một cột hoặc một dòng",
  sign: "sai dấu",
  decimalMark: "nhầm dấu hàng nghìn với dấu thập phân",
  rounding: "làm tròn",
  storedAsText: "số nằm trong ô dưới dạng chữ",
  implied: "suy ra từ các số còn lại",
};
