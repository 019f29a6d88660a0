import { cellMap } from "../../model/cellMap";
import type { FindingCode } from "../../model/facts";
import type { Finding, Proposal } from "../../model/finding";
import { partsOfKey } from "../../model/indicator";
import { noMemory, type Memory, type Purpose } from "../../model/memory";
import type { Recognition } from "../../model/recognition";
import { cellOf } from "../../model/records";
import { isSameCell, type CellRef } from "../../model/sheet";
import type { CheckReport } from "../../model/report";
import { figureFinder, siblingFigure, valueOfFigure, type FigureFinder } from "./figureFinder";
import { oncePerCell } from "./oncePerCell";
import { statedCodes, statedProposal } from "./statedProposal";
import { withTextBlocks } from "./textBlocks";

/**
 * The report with what stated figures have to say: rates, shares and differences worked out anew, numbers that were stored as text.
 * What only follows from a wrong figure stands among the cells of its finding, and is no finding of its own.
 */
export function withStatedFigures({ tables }: Recognition, report: CheckReport, memory: Memory = noMemory): CheckReport {
  const { figureAt, tablesOn } = figureFinder(tables, memory);
  const told = report.findings.map((finding) => {
    if (!mayHaveFigures(finding)) return finding;
    const sheets = new Set(finding.cells.map(({ sheet }) => sheet));
    return memory.kept(findingWithFigures, { about: finding, from: [...sheets].flatMap(tablesOn) }, () => withFigures(finding, figureAt));
  });
  return { ...report, findings: withTextBlocks(oncePerCell(withoutHaste(told, report.findings)), tables) };
}

/** The findings, where a rate or a share is no clear offer while another finding may change a figure that it is made from. */
function withoutHaste(told: readonly Finding[], findings: readonly Finding[]): readonly Finding[] {
  const inDoubt = cellMap<true>();
  for (const { at, together = [] } of findings.flatMap(({ proposals }) => proposals)) for (const change of [{ at }, ...together]) inDoubt.set(change.at, true);
  const isHasty = ({ code, cells }: Finding) => (code === "rateDiffers" || code === "shareDiffers") && cells.slice(1).some((cell) => inDoubt.get(cell));
  return told.map((finding) => (isHasty(finding) ? { ...finding, proposals: finding.proposals.map(unclear) } : finding));
}

function unclear({ at, value, cause, together }: Proposal): Proposal {
  return { at, value, cause, ...(together && { together }) };
}

/** Whether a finding lacks a proposal, or figures may wait for it. */
function mayHaveFigures({ proposals, code }: Finding): boolean {
  return (proposals.length === 0 && statedCodes.has(code)) || codesWaitedFor.has(code);
}

/** Without the rate or the target that such a finding misses, the difference cannot be had. */
const codesWaitedFor: ReadonlySet<FindingCode> = new Set<FindingCode>(["targetMissing", "errorValue"]);

const findingWithFigures: Purpose<Finding> = { name: "a finding with what its figures have to say" };

function withFigures(finding: Finding, figureAt: FigureFinder["figureAt"]): Finding {
  const proposal = finding.proposals.length === 0 ? statedProposal(finding, figureAt) : undefined;
  const following = proposal ? followingCells(proposal) : cellsThatWait(finding, figureAt);
  const added = following.filter((cell) => !finding.cells.some((other) => isSameCell(cell, other)));
  if (!proposal && added.length === 0) return finding;
  return { ...finding, cells: [...finding.cells, ...added], ...(proposal && { proposals: [proposal] }) };
}

function followingCells({ together = [] }: Proposal): readonly CellRef[] {
  return together.filter(({ isFollowing }) => isFollowing).map(({ at }) => at);
}

/** The difference that cannot be had without the rate or the target that a finding misses. */
function cellsThatWait(finding: Finding, figureAt: FigureFinder["figureAt"]): readonly CellRef[] {
  if (!codesWaitedFor.has(finding.code)) return [];
  return finding.cells.flatMap((at) => {
    const figure = figureAt(at);
    const { indicator } = figure ? partsOfKey(figure.column.key) : { indicator: undefined };
    const difference = figure && (indicator === "rate" || indicator === "target") ? siblingFigure(figure, "targetDifference") : undefined;
    return difference && Number.isNaN(valueOfFigure(difference)) ? [cellOf(difference.column, difference.record)] : [];
  });
}
