import type { Finding, Severity } from "../../core";
import type { Filter } from "./state";

/** The gravest first. */
export const severities = ["error", "confirm", "info"] as const satisfies readonly Severity[];

/** The findings that a filter lets through, the gravest first, otherwise in the order of the report. */
export function listedFindings(findings: readonly Finding[], filter: Filter): readonly Finding[] {
  const inSheet = filter.sheet === undefined ? findings : findings.filter(({ cells }) => cells[0].sheet === filter.sheet);
  return severities
    .filter((severity) => filter.severity === undefined || filter.severity === severity)
    .flatMap((severity) => inSheet.filter((finding) => finding.severity === severity));
}

/** How many findings there are of each severity. */
export function countsBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, confirm: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The sheets that findings lie in, in the order of their first finding. */
export function sheetsOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ cells }) => cells[0].sheet))];
}

/** The finding after or before another one, round and round; without a place to start from, the first or the last. */
export function neighbourOf(listed: readonly Finding[], currentId: string | undefined, step: 1 | -1): Finding | undefined {
  const index = listed.findIndex(({ id }) => id === currentId);
  if (index < 0) return step === 1 ? listed[0] : listed.at(-1);
  return listed[(index + step + listed.length) % listed.length];
}
