import type { Finding, Report } from "../model/finding";
import { withoutEchoes, type LeadingBreach } from "./echoes";
import { gravityOf, severityOf, type RuleBreach } from "./ruleBreach";
import { unitPath } from "./unitPath";

/** The findings of a check in the order to read them: certain errors first, and among equals the one that moves its total most. */
export function findingsOf(breaches: readonly RuleBreach[]): readonly Finding[] {
  const kept = withoutEchoes(breaches);
  const ids = new Map<string, number>();
  const findings = kept.map((leading) => ({ effect: leading.leader.breach.effect, finding: findingOf(leading, ids) }));
  return findings
    .sort((one, other) => gravityOf(other.finding.severity) - gravityOf(one.finding.severity) || other.effect - one.effect || placeOrder(one.finding, other.finding))
    .map(({ finding }) => finding);
}

function findingOf({ leader, alsoBroken }: LeadingBreach, ids: Map<string, number>): Finding {
  const { breach, rule, table } = leader;
  const { report, recordIndex, side, cells, subject } = breach;
  const about: Omit<Finding, keyof Report> = {
    id: uniqueId(`${rule.id}|${table.set.sheet}|${unitPath(table.set, recordIndex)}|${subject}`, ids),
    ruleId: rule.id,
    severity: severityOf(leader),
    cells,
    recordLabel: recordIndex === undefined ? "" : (table.set.records[recordIndex]?.label ?? ""),
    side,
    proposals: [],
    ...(alsoBroken.length > 0 && { alsoBroken }),
  };
  return { ...report, ...about };
}

function uniqueId(id: string, ids: Map<string, number>): string {
  const count = (ids.get(id) ?? 0) + 1;
  ids.set(id, count);
  return count === 1 ? id : `${id}#${count}`;
}

function placeOrder({ cells: [one] }: Finding, { cells: [other] }: Finding): number {
  if (one.sheet !== other.sheet) return one.sheet < other.sheet ? -1 : 1;
  return one.rowIndex - other.rowIndex || one.columnIndex - other.columnIndex;
}
