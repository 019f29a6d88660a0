import { cellMap } from "../../model/cellMap";
import type { Finding, Report } from "../../model/finding";
import type { FindingCode } from "../../model/facts";
import { isSameCell, type CellRef } from "../../model/sheet";

/** Findings that only look at one cell. Where another finding blames or names that cell for more, they add nothing to do. */
const ofOneCell: ReadonlySet<FindingCode> = new Set<FindingCode>(["fractionOfCase", "negativeCount", "errorValue", "rateOutOfRange"]);

/** The findings, where one about a single cell is told with the finding that explains this cell already. */
export function oncePerCell(findings: readonly Finding[]): readonly Finding[] {
  const hostOf = explainingFinding(findings);
  const guests = new Map<Finding, readonly Finding[]>();
  const told = new Set<Finding>();
  for (const finding of findings) {
    const host = hostOf(finding);
    if (!host || told.has(host)) continue;
    guests.set(host, [...(guests.get(host) ?? []), finding]);
    told.add(finding);
  }
  return findings.filter((finding) => !told.has(finding)).map((finding) => withReports(finding, guests.get(finding) ?? []));
}

/** Finds the other finding that explains the cell of a finding about a single cell. */
function explainingFinding(findings: readonly Finding[]): (finding: Finding) => Finding | undefined {
  const byCell = cellMap<Finding>();
  const add = (finding: Finding) => {
    for (const at of explainedCells(finding)) if (!byCell.get(at)) byCell.set(at, finding);
  };
  findings.filter((finding) => !isStoredAsText(finding)).forEach(add);
  findings.filter(isStoredAsText).forEach(add);
  return (finding) => {
    const host = byCell.get(finding.cells[0]);
    const isGuest = ofOneCell.has(finding.code) || (isStoredAsText(finding) && isSureOf(host, finding.cells[0]));
    return isGuest && host !== finding ? host : undefined;
  };
}

function isStoredAsText({ code }: Finding): boolean {
  return code === "numberAsText";
}

/** Whether a finding knows what the number in a cell should be; then how it is stored is no offer of its own: two offers for one cell would undo each other. */
function isSureOf(finding: Finding | undefined, cell: CellRef): boolean {
  const [proposal] = finding?.proposals ?? [];
  return proposal?.isClear === true && isSameCell(proposal.at, cell);
}

/** The cells that a finding accounts for: those that its likeliest proposal changes, and those that wait for an error to go. */
function explainedCells({ code, cells, proposals: [proposal] }: Finding): readonly CellRef[] {
  if (proposal) return [proposal.at, ...(proposal.together ?? []).map(({ at }) => at)].filter((at) => cells.some((cell) => isSameCell(cell, at)));
  return code === "errorValue" ? cells.slice(1) : [];
}

function withReports(finding: Finding, others: readonly Finding[]): Finding {
  if (others.length === 0) return finding;
  const reports = others.map(({ code, facts }) => ({ code, facts }) as Report);
  return { ...finding, alsoBroken: [...(finding.alsoBroken ?? []), ...reports] };
}
