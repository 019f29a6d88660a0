import { check, type CheckOptions, type Finding } from "../../src/core";
import { drawnRecognition, drawnRecords, type RecordSetOptions } from "./recordSet";

/** What a table is checked with. */
export type VerdictOptions = RecordSetOptions & CheckOptions;

/**
 * Expects of each drawn record, in a table of its own, the verdict in its last column: "pass", "undecided", the severity of its one
 * finding with its explanation where it has one ("error overAccepted"), or "notRun".
 */
export function expectVerdicts(ruleId: string, drawing: string, options: VerdictOptions = {}): void {
  const [header = "", ...lines] = drawing.trim().split("\n");
  const verdicts = lines.map((line) => {
    const { set } = drawnRecords(`${header}\n${line}`, options);
    const report = check(drawnRecognition(set), options);
    const result = report.results.find((one) => one.ruleId === ruleId);
    if (result === undefined || result.notRunFor !== undefined) return "notRun";
    const finding = report.findings.find((one) => one.ruleId === ruleId);
    if (result.failed > 0) return finding === undefined ? "echo" : severityAndExplanation(finding);
    return result.undecided > 0 ? "undecided" : "pass";
  });
  expect(lines.map((line, index) => `${withoutVerdict(line)}| ${verdicts[index]}`)).toEqual(
    lines.map((line) => `${withoutVerdict(line)}| ${verdictOf(line)}`),
  );
}

/** The findings of a drawn table as "rule severity cell", in the order of the report. */
export function findingsIn(drawing: string, options: VerdictOptions = {}): readonly Finding[] {
  return check(drawnRecognition(drawnRecords(drawing, options).set), options).findings;
}

const verdictOf = (line: string): string => line.split("|").at(-1)?.trim() ?? "";
const withoutVerdict = (line: string): string => line.slice(0, line.lastIndexOf("|"));

function severityAndExplanation({ severity, facts }: Finding): string {
  const { explanation } = facts as { explanation?: string };
  return explanation === undefined ? severity : `${severity} ${explanation}`;
}
