import type { Finding, Proposal } from "../model/finding";
import type { Memory, Purpose } from "../model/memory";
import type { CheckedTable } from "./checkedTable";
import { withoutEchoes, type LeadingBreach } from "./echoes";
import { gravityOf, severityOf, type RuleBreach } from "./ruleBreach";
import { unitPath } from "./table/unitPath";

/**
 * The findings of a check, from what the rules say of each table, in the order to read them: certain errors first, and among equals the
 * one that moves its total most.
 */
export function findingsOf(tables: readonly CheckedTable[], memory: Memory): readonly Finding[] {
  const counts = new Map<string, number>();
  const ranked: RankedFinding[] = [];
  for (const table of tables) {
    const own = memory.kept(findingsOfTable, { about: table, from: [] }, () => rankedFindings(table));
    for (const each of own) ranked.push(numberedAfter(each, counts.get(each.matter) ?? 0));
    for (const { matter } of own) counts.set(matter, (counts.get(matter) ?? 0) + 1);
  }
  return ranked.sort(gravityOrder).map(({ finding }) => finding);
}

/** A finding with what it is ordered by. */
interface RankedFinding {
  readonly gravity: number;
  readonly effect: number;
  /** What its id says; several findings of one matter are numbered. */
  readonly matter: string;
  readonly number: number;
  readonly finding: Finding;
}

const findingsOfTable: Purpose<readonly RankedFinding[]> = { name: "the findings of a table" };

/** The findings of one table, in the order to read them. */
function rankedFindings({ breaches }: CheckedTable): readonly RankedFinding[] {
  const counts = new Map<string, number>();
  const ranked = withoutEchoes(breaches).map((leading): RankedFinding => {
    const { leader } = leading;
    const matter = matterOf(leader);
    const number = (counts.get(matter) ?? 0) + 1;
    counts.set(matter, number);
    return { gravity: gravityOf(severityOf(leader)), effect: leader.breach.effect, matter, number, finding: findingOf(leading, numberedId(matter, number)) };
  });
  return ranked.sort((one, other) => gravityOrder(one, other) || placeOrder(one.finding, other.finding));
}

/** The finding where other tables have brought up its matter so many times before. */
function numberedAfter(ranked: RankedFinding, earlierCount: number): RankedFinding {
  if (earlierCount === 0) return ranked;
  return { ...ranked, finding: { ...ranked.finding, id: numberedId(ranked.matter, earlierCount + ranked.number) } };
}

/** The gravest first, then what moves its total most; equals stay as they stand in the workbook. */
function gravityOrder(one: RankedFinding, other: RankedFinding): number {
  return other.gravity - one.gravity || other.effect - one.effect;
}

const noProposals: readonly Proposal[] = [];

/** The fields are named one by one, code and facts as a pair: spreading objects would cost more than everything else about a finding. */
function findingOf({ leader, alsoBroken }: LeadingBreach, id: string): Finding {
  const { breach, rule, table } = leader;
  const { report, recordIndex, side, cells } = breach;
  const about = {
    code: report.code,
    facts: report.facts,
    id,
    ruleId: rule.id,
    severity: severityOf(leader),
    cells,
    recordLabel: recordIndex === undefined ? "" : (table.set.records[recordIndex]?.label ?? ""),
    side,
    proposals: noProposals,
  };
  return (alsoBroken.length === 0 ? about : Object.assign(about, { alsoBroken })) as Finding;
}

function matterOf({ breach: { recordIndex, subject }, rule, table }: RuleBreach): string {
  return [rule.id, table.set.sheet, unitPath(table.set, recordIndex), subject].join("|");
}

function numberedId(matter: string, number: number): string {
  return number === 1 ? matter : `${matter}#${number}`;
}

function placeOrder({ cells: [one] }: Finding, { cells: [other] }: Finding): number {
  if (one.sheet !== other.sheet) return one.sheet < other.sheet ? -1 : 1;
  return one.rowIndex - other.rowIndex || one.columnIndex - other.columnIndex;
}
