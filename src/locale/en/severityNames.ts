import type { Severity } from "../../core";

/** What each severity asks of the person. */
export const severityNames: Readonly<Record<Severity, string>> = { error: "To correct", confirm: "To confirm", info: "Remarks" };

/** The same in a word or two, under a count. */
export const severityCounted: Readonly<Record<Severity, string>> = { error: "Errors", confirm: "To confirm", info: "Remarks" };

/** One finding of each severity. */
export const severityOfOne: Readonly<Record<Severity, string>> = { error: "Error", confirm: "To confirm", info: "Remark" };
