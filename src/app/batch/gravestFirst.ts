import type { Finding, Severity } from "../../core";

const severities: readonly Severity[] = ["error", "confirm", "info"];

/** Findings in the order in which people read them: the gravest first, otherwise as the report has them. */
export function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
