import type { Finding, Severity } from "../../core";
import type { Filter, Sought } from "./state";

/** The gravest first. */
export const severities = ["error", "confirm", "info"] as const satisfies readonly Severity[];

/** What filters let through of reports that are still held: every part of the pane asks for the same list. */
const listsByFilter = new WeakMap<Filter, WeakMap<readonly Finding[], readonly Finding[]>>();

/** The findings that a filter lets through, the gravest first, otherwise in the order of the report. */
export function listedFindings(findings: readonly Finding[], filter: Filter): readonly Finding[] {
  const lists = listsByFilter.get(filter) ?? new WeakMap<readonly Finding[], readonly Finding[]>();
  listsByFilter.set(filter, lists);
  const listed = lists.get(findings) ?? listOf(findings, filter);
  lists.set(findings, listed);
  return listed;
}

function listOf(findings: readonly Finding[], filter: Filter): readonly Finding[] {
  const letThrough = findings.filter(isLetThrough(filter));
  return severities.flatMap((severity) => letThrough.filter((finding) => finding.severity === severity));
}

/** Whether a filter asks for anything. */
export function isFiltered(filter: Filter): boolean {
  return Object.values(filter).some((asked) => asked !== undefined);
}

/** Whether a filter lets a finding through. */
export function isLetThrough({ severity, sheet, unit, soughtUnit, ruleId, sought }: Filter): (finding: Finding) => boolean {
  const isAsked = (asked: string | undefined, has: string) => asked === undefined || asked === has;
  return (finding) =>
    isAsked(severity, finding.severity) &&
    isAsked(sheet, finding.cells[0].sheet) &&
    isAsked(unit, finding.recordLabel) &&
    isAsked(ruleId, finding.ruleId) &&
    speaksOf(soughtUnit, finding) &&
    speaksOf(sought, finding);
}

function speaksOf(sought: Sought | undefined, finding: Finding): boolean {
  return sought === undefined || sought.isIn(finding);
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

/** The rows that findings are about, in the order of the alphabet; the empty label of a whole table comes first. */
export function unitsOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ recordLabel }) => recordLabel))].sort(new Intl.Collator("vi", { numeric: true }).compare);
}

/** The rules that findings break, in the order of their ids. */
export function ruleIdsOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ ruleId }) => ruleId))].sort();
}

/** The finding after or before another one, round and round; without a place to start from, the first or the last. */
export function neighbourOf(listed: readonly Finding[], currentId: string | undefined, step: 1 | -1): Finding | undefined {
  const index = listed.findIndex(({ id }) => id === currentId);
  if (index < 0) return step === 1 ? listed[0] : listed.at(-1);
  return listed[(index + step + listed.length) % listed.length];
}
