import type { Finding, Proposal } from "../model/finding";
import { withoutEchoes, type LeadingBreach } from "./echoes";
import { gravityOf, severityOf, type RuleBreach } from "./ruleBreach";
import { unitPath } from "./unitPath";

/**
 * The findings of a check, from the breaches of each table, in the order to read them: certain errors first, and among equals the one that
 * moves its total most.
 */
export function findingsOf(breachesByTable: readonly (readonly RuleBreach[])[]): readonly Finding[] {
  const ids = new Map<string, number>();
  const ranked: RankedFinding[] = [];
  breachesByTable.forEach((breaches, tableOrder) => {
    for (const leading of withoutEchoes(breaches)) {
      const { leader } = leading;
      ranked.push({ gravity: gravityOf(severityOf(leader)), effect: leader.breach.effect, tableOrder, finding: findingOf(leading, ids) });
    }
  });
  return ranked.sort(readingOrder).map(({ finding }) => finding);
}

/** A finding with what it is ordered by. */
interface RankedFinding {
  readonly gravity: number;
  readonly effect: number;
  readonly tableOrder: number;
  readonly finding: Finding;
}

/** The gravest first, then what moves its total most; equals as they stand in the workbook. */
function readingOrder(one: RankedFinding, other: RankedFinding): number {
  return other.gravity - one.gravity || other.effect - one.effect || one.tableOrder - other.tableOrder || placeOrder(one.finding, other.finding);
}

const noProposals: readonly Proposal[] = [];

/** The fields are named one by one, code and facts as a pair: spreading objects would cost more than everything else about a finding. */
function findingOf({ leader, alsoBroken }: LeadingBreach, ids: Map<string, number>): Finding {
  const { breach, rule, table } = leader;
  const { report, recordIndex, side, cells, subject } = breach;
  const about = {
    code: report.code,
    facts: report.facts,
    id: uniqueId([rule.id, table.set.sheet, unitPath(table.set, recordIndex), subject].join("|"), ids),
    ruleId: rule.id,
    severity: severityOf(leader),
    cells,
    recordLabel: recordIndex === undefined ? "" : (table.set.records[recordIndex]?.label ?? ""),
    side,
    proposals: noProposals,
  };
  return (alsoBroken.length === 0 ? about : Object.assign(about, { alsoBroken })) as Finding;
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
