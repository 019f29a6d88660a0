import { checkText, type CheckedClaim } from "../../../src/core";
import type { KnownReport } from "./madeReports";

/** How well the figures of some reports were found, and their inconsistencies. */
export interface ReportScore {
  readonly reportCount: number;
  readonly figureCount: number;
  readonly foundCount: number;
  readonly rightCount: number;
  readonly wrongReportCount: number;
  readonly caughtCount: number;
  readonly accusedCount: number;
}

/** What one report showed: figures that were missed or read otherwise, and whether it was judged as it should be. */
export interface ReportResult {
  readonly report: KnownReport;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
  readonly isCaught: boolean;
  /** The figures called wrong in a report that is consistent. */
  readonly accused: readonly string[];
}

const keyOf = ({ claim: { kind, side, indicator, value, basis } }: CheckedClaim): string => [kind, side ?? "-", indicator ?? "-", value, ...(basis === "current" ? [] : ["earlier"])].join(" ");

/** Checks one report and holds what was found to what is known. */
export function resultOf(report: KnownReport): ReportResult {
  const checked = checkText(report.text);
  const wrong = checked.filter(({ verdict }) => verdict === "wrong").map(({ claim }) => claim.text);
  const extra = [...report.figures].reduce<readonly string[]>((left, figure) => without(left, figure), checked.map(keyOf));
  const missed = checked.map(keyOf).reduce<readonly string[]>((left, figure) => without(left, figure), report.figures);
  return { report, missed, extra, isCaught: report.wrong.length > 0 && wrong.length > 0, accused: report.wrong.length === 0 ? wrong : [] };
}

function without(list: readonly string[], item: string): readonly string[] {
  const index = list.indexOf(item);
  return index < 0 ? list : [...list.slice(0, index), ...list.slice(index + 1)];
}

/** The score of some results. */
export function scoreOf(results: readonly ReportResult[]): ReportScore {
  const sum = (of: (result: ReportResult) => number) => results.reduce((total, result) => total + of(result), 0);
  const figureCount = sum(({ report }) => report.figures.length);
  const rightCount = figureCount - sum(({ missed }) => missed.length);
  return {
    ...{ reportCount: results.length, figureCount, rightCount, foundCount: rightCount + sum(({ extra }) => extra.length) },
    wrongReportCount: results.filter(({ report }) => report.wrong.length > 0).length,
    caughtCount: results.filter(({ isCaught }) => isCaught).length,
    accusedCount: results.filter(({ accused }) => accused.length > 0).length,
  };
}
