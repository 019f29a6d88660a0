import type { Severity } from "../../core";

/** What each severity asks of the person. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: "Phải sửa",
  confirm: "Đề nghị xác nhận",
  info: "Lưu ý",
};

/** The same in a word or two, under a count. */
export const severityCounted: Readonly<Record<Severity, string>> = { error: "Lỗi", confirm: "Cần xác nhận", info: "Lưu ý" };

/** One finding of each severity. */
export const severityOfOne: Readonly<Record<Severity, string>> = { error: "Lỗi", confirm: "Cần xác nhận", info: "Lưu ý" };
