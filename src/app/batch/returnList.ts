import { cellAddress, type Finding, type Period, type Proposal, type Severity } from "../../core";
import { findingCounts, type ReviewLine } from "./reviewLine";
import type { Submission } from "./submission";

/** What one unit is asked to mend or to confirm. */
export interface ReturnList {
  /** The unit that is asked; all of them where a submission is asked as a whole, none where none is known. */
  readonly units: readonly string[];
  readonly period: Period | undefined;
  /** The name of the submission. */
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** What a submission as a whole is asked. */
export function returnList({ name, outcome }: Submission, { units, period }: ReviewLine): ReturnList {
  return { units: units.map(({ unit }) => unit), period, file: name, findings: outcome.report.findings };
}

/** What one unit is asked, of a submission that speaks of several. */
export function unitReturnList({ name, outcome, findingUnits }: Submission, { period }: ReviewLine, unit: string): ReturnList {
  return { units: [unit], period, file: name, findings: outcome.report.findings.filter(({ id }) => findingUnits.get(id) === unit) };
}

/** What is asked about no unit of a submission that speaks of several: its totals, or a whole sheet. */
export function restReturnList(submission: Submission, line: ReviewLine): ReturnList {
  const whole = returnList(submission, line);
  return { ...whole, units: [], findings: whole.findings.filter(({ id }) => !submission.findingUnits.has(id)) };
}

/** The words of the list that goes back to a unit: an official paper, whatever the language of the pane. */
export interface ReturnListWords {
  readonly title: string;
  /** "Đơn vị: Sơn La"; for a submission of which no unit is known the name of the file has to do. */
  readonly unit: (units: readonly string[]) => string;
  readonly period: (period: Period | undefined) => string;
  readonly file: (name: string) => string;
  readonly counts: (counts: { readonly error: number; readonly confirm: number }) => string;
  readonly columns: { readonly ordinal: string; readonly asked: string; readonly record: string; readonly cell: string; readonly finding: string; readonly proposal: string; readonly answer: string };
  readonly asked: Readonly<Record<"error" | "confirm", string>>;
  readonly sentence: (finding: Finding) => string;
  readonly proposal: (proposal: Proposal, sheet: string) => string;
  /** What stands between several proposals, of which one is right. */
  readonly or: string;
  readonly nothing: string;
  readonly overview: {
    readonly sheetName: string;
    readonly title: string;
    readonly columns: { readonly ordinal: string; readonly unit: string; readonly file: string; readonly errors: string; readonly toConfirm: string; readonly list: string };
  };
}

/** One thing that is asked, in words. */
export interface AskedItem {
  readonly asked: string;
  readonly record: string;
  readonly cell: string;
  readonly finding: string;
  /** "" where nothing is proposed. */
  readonly proposal: string;
}

/** What is merely worth knowing is not asked of anybody. */
const askedSeverities = ["error", "confirm"] as const satisfies readonly Severity[];

/** What a unit is asked, the gravest first. */
export function askedItems({ findings }: ReturnList, words: ReturnListWords): readonly AskedItem[] {
  return askedSeverities.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => ({
        asked: words.asked[severity],
        record: finding.recordLabel,
        cell: cellsText(finding),
        finding: words.sentence(finding),
        proposal: finding.proposals.map((proposal) => words.proposal(proposal, finding.cells[0].sheet)).join(words.or),
      })),
  );
}

/** More cells than these are not named: who looks at the first ones sees the others. */
const namedCellMax = 4;

/** "Biểu 06!D6, D8": the cells that take part, each sheet named where it begins. */
function cellsText({ cells }: Finding): string {
  const named = cells.slice(0, namedCellMax).map(({ sheet, rowIndex, columnIndex }, index) => {
    const address = cellAddress(rowIndex, columnIndex);
    return cells[index - 1]?.sheet === sheet ? address : `${sheet}!${address}`;
  });
  return named.join(", ") + (cells.length > namedCellMax ? "…" : "");
}

/** Who is asked, about what: the lines above every list. */
export function headLines({ units, period, file, findings }: ReturnList, words: ReturnListWords): readonly string[] {
  return [words.unit(units), words.period(period), words.file(file), words.counts(findingCounts(findings))].filter((text) => text !== "");
}
