import type { Finding, Severity } from "../../core";

/** How many findings there are of each severity. */
export type FindingCounts = Readonly<Record<Severity, number>>;

/** Counts findings by their severity. */
export function findingCounts(findings: readonly Finding[]): FindingCounts {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), confirm: count("confirm"), info: count("info") };
}
