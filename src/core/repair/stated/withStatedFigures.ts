import type { Finding, Proposal } from "../../model/finding";
import { partsOfKey } from "../../model/indicator";
import { noMemory, type Memory } from "../../model/memory";
import type { Recognition } from "../../model/recognition";
import { cellOf } from "../../model/records";
import { isSameCell, type CellRef } from "../../model/sheet";
import type { CheckReport } from "../../model/report";
import { figureFinder, siblingFigure, valueOfFigure, type PlacedFigure } from "./figureFinder";
import { oncePerCell } from "./oncePerCell";
import { statedProposal } from "./statedProposal";

/**
 * The report with what stated figures have to say: rates, shares and differences worked out anew, numbers that were stored as text.
 * What only follows from a wrong figure stands among the cells of its finding, and is no finding of its own.
 */
export function withStatedFigures({ tables }: Recognition, report: CheckReport, memory: Memory = noMemory): CheckReport {
  const figureAt = figureFinder(tables, memory);
  const told = report.findings.map((finding): Finding => {
    const proposal = finding.proposals.length === 0 ? statedProposal(finding, figureAt) : undefined;
    const following = proposal ? followingCells(proposal) : cellsThatWait(finding, figureAt);
    const cells: Finding["cells"] = [...finding.cells, ...following.filter((cell) => !finding.cells.some((other) => isSameCell(cell, other)))];
    return { ...finding, cells, ...(proposal && { proposals: [proposal] }) };
  });
  return { ...report, findings: oncePerCell(told) };
}

function followingCells({ together = [] }: Proposal): readonly CellRef[] {
  return together.filter(({ isFollowing }) => isFollowing).map(({ at }) => at);
}

/** The difference that cannot be had without the rate or the target that a finding misses. */
function cellsThatWait(finding: Finding, figureAt: (at: CellRef) => PlacedFigure | undefined): readonly CellRef[] {
  if (finding.code !== "targetMissing" && finding.code !== "errorValue") return [];
  return finding.cells.flatMap((at) => {
    const figure = figureAt(at);
    const { indicator } = figure ? partsOfKey(figure.column.key) : { indicator: undefined };
    const difference = figure && (indicator === "rate" || indicator === "target") ? siblingFigure(figure, "targetDifference") : undefined;
    return difference && Number.isNaN(valueOfFigure(difference)) ? [cellOf(difference.column, difference.record)] : [];
  });
}
