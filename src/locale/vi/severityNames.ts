import type { Severity } from "../../core";

/** Several findings of each severity. */
export const severityCounted: Readonly<Record<Severity, string>> = { error: "Lỗi", confirm: "Cần xác nhận", info: "Lưu ý" };

/** One finding of each severity. */
export const severityOfOne: Readonly<Record<Severity, string>> = { error: "Lỗi", confirm: "Cần xác nhận", info: "Lưu ý" };
