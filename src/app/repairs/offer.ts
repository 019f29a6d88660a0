import { isExcelError, noMemory, type CellChange, type CellContent, type CellRef, type Finding, type Memory, type Proposal, type Purpose } from "../../core";
import { cellReader, type ReadCell } from "../ports/cellReader";
import type { WorkbookSnapshot } from "../ports/workbook";

/** Why a proposal cannot be carried out by a click. The person has to correct the cell by hand. */
export type OfferObstacle = "formula" | "protectedSheet" | "noPlainContent";

/** A proposal beside what stands in its cells today. */
export interface Offer {
  /** Without the cells whose own formulas follow by themselves. */
  readonly proposal: Proposal;
  /** What each cell that would change holds, the first one first. */
  readonly seen: readonly CellContent[];
  readonly obstacle: OfferObstacle | undefined;
}

/** The cells that a proposal changes, the first one first. */
export function changesOf(proposal: Proposal): readonly [CellChange, ...CellChange[]] {
  return [proposal, ...(proposal.together ?? [])];
}

/** The offers of every finding that has proposals, by the finding's id, in the order of the proposals. */
export function offersOf(findings: readonly Finding[], snapshot: WorkbookSnapshot, memory: Memory = noMemory): ReadonlyMap<string, readonly Offer[]> {
  const read = cellReader(snapshot);
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const offerOf = (told: Proposal): Offer => {
    const proposal = withoutFormulasThatFollow(told, (at) => read(at)?.formula !== "");
    const cells = changesOf(proposal).map(({ at }) => read(at));
    return { proposal, seen: cells.map((cell) => cell?.content ?? null), obstacle: cells.map(obstacleOf).find(Boolean) };
  };
  const offersOfOne = (finding: Finding): readonly Offer[] => {
    const from = finding.proposals.flatMap(changesOf).map(({ at }) => sheets.get(at.sheet));
    return memory.kept(offersOfFinding, { about: finding, from }, () => finding.proposals.map(offerOf));
  };
  return new Map(findings.filter(({ proposals }) => proposals.length > 0).map((finding) => [finding.id, offersOfOne(finding)]));
}

const offersOfFinding: Purpose<readonly Offer[]> = { name: "the offers of a finding" };

function withoutFormulasThatFollow({ together, ...first }: Proposal, isFormula: (at: CellRef) => boolean): Proposal {
  const written = (together ?? []).filter(({ at, isFollowing }) => !isFollowing || !isFormula(at));
  return written.length > 0 ? { ...first, together: written } : first;
}

/** What stands in the way of changing a cell by a click. */
export function obstacleOf(cell: ReadCell | undefined): OfferObstacle | undefined {
  if (!cell || cell.isLocked) return "protectedSheet";
  if (cell.formula !== "") return "formula";
  return typeof cell.content === "boolean" || isExcelError(cell.content) ? "noPlainContent" : undefined;
}
