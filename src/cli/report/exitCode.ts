import type { Call } from "../call/call";
import type { ExitCode } from "../world";
import { hasErrors, type FileReport } from "./fileReport";

/** What a run ends with: a file that could not be checked weighs more than errors that were found, since nobody knows what is in it. */
export function exitCodeOf(reports: readonly FileReport[], call: Pick<Call, "isStrict">): ExitCode {
  if (reports.some(({ kind }) => kind === "failed")) return 2;
  return reports.some((report) => report.kind === "checked" && hasErrors(report.outcome.report, call)) ? 1 : 0;
}
