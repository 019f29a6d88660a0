import type { Severity } from "../../core";

/** Several findings of each severity. */
export const severityCounted: Readonly<Record<Severity, string>> = { error: "Errors", confirm: "To confirm", info: "Remarks" };

/** One finding of each severity. */
export const severityOfOne: Readonly<Record<Severity, string>> = { error: "Error", confirm: "To confirm", info: "Remark" };
