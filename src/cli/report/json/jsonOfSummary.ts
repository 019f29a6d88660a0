import { summaryFigures } from "../../../app";
import type { Period } from "../../../core";
import { commandLineWordsFor } from "../../../locale";
import type { Call } from "../../call/call";
import type { Summary } from "../summary";
import { jsonFailure } from "./jsonFailure";
import { jsonHead, jsonText, slashed } from "./jsonHead";

/** The national summary for other programs. */
export function jsonOfSummary(call: Call, { national, submissions, failed }: Summary, version: string): string {
  const { period, returns, missing, duplicates, leftOut } = national;
  const { columns, nation, units } = summaryFigures(national);
  const words = commandLineWordsFor(call.language).summary;
  const periodOf = (each: Period | undefined) => (each === undefined ? null : { year: each.year, months: each.months });
  const figures = (values: readonly (number | undefined)[]) => columns.map(({ side, indicator }, index) => ({ side, indicator, value: values[index] ?? null }));
  return jsonText({
    ...jsonHead(call, version),
    period: periodOf(period),
    summary: {
      unitCount: returns.length,
      missingCount: missing.length,
      duplicateCount: duplicates.length,
      leftOutCount: leftOut.length,
      failedCount: failed.length,
    },
    nation: { figures: figures(nation) },
    units: returns.map(({ unit, submission }, index) => ({ unit, file: slashed(submission), figures: figures(units[index] ?? []) })),
    missing,
    duplicates: duplicates.map(({ unit, taken, others }) => ({ unit, taken: slashed(taken), others: others.map(slashed) })),
    leftOut: leftOut.map((each) => ({ file: slashed(each.submission), sheet: each.sheet ?? null, reason: each.reason, ...(each.reason === "otherPeriod" && { period: periodOf(each.period) }), message: words.leftOut(each) })),
    files: [...submissions.map(({ name }) => ({ path: slashed(name), status: "read" })), ...failed.map((file) => jsonFailure(file, call.language))],
  });
}
