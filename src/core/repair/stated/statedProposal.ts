import type { FindingCode } from "../../model/facts";
import type { Finding, Proposal } from "../../model/finding";
import { roundHalfAwayFromZero } from "../../numbers/roundHalfAwayFromZero";
import type { FigureFinder } from "./figureFinder";
import { followers } from "./followers";
import { ratioScaleOf, writtenRatio } from "./ratioScaleOf";

type FigureAt = FigureFinder["figureAt"];

/** The findings for which a proposal is known here. */
export const statedCodes: ReadonlySet<FindingCode> = new Set<FindingCode>(["numberAsText", "rateDiffers", "shareDiffers", "differenceDiffers", "rateChangeDiffers", "mixedRateScales"]);

/** What a figure that follows from others has to say, or a number that was stored as text; `undefined` where that is not known. */
export function statedProposal(finding: Finding, figureAt: FigureAt): Proposal | undefined {
  const [at] = finding.cells;
  switch (finding.code) {
    case "numberAsText":
      return { at, value: finding.facts.value, cause: "storedAsText", isClear: true };
    case "rateDiffers":
    case "shareDiffers":
      return computedProposal(finding, finding.facts.computedPercent, figureAt);
    case "differenceDiffers":
    case "rateChangeDiffers":
      return computedProposal(finding, finding.facts.computedPoints, figureAt);
    case "mixedRateScales":
      return rescaledProposal(finding, figureAt);
    default:
      return undefined;
  }
}

/** The figure worked out anew, and the figures of the record that were made from the wrong one. */
function computedProposal({ cells: [at] }: Finding, percent: number, figureAt: FigureAt): Proposal | undefined {
  const figure = figureAt(at);
  if (!figure || !Number.isFinite(percent)) return undefined;
  const value = writtenRatio(percent, ratioScaleOf(figure));
  const together = followers(figure, value);
  return { at, value, cause: "implied", isClear: true, ...(together.length > 0 && { together }) };
}

/** Every odd cell in the scale of its column. */
function rescaledProposal({ cells }: Finding, figureAt: FigureAt): Proposal | undefined {
  const changes = cells.flatMap((at) => {
    const figure = figureAt(at);
    if (!figure) return [];
    const value = figure.column.values[figure.record] ?? Number.NaN;
    const factor = ratioScaleOf(figure) === "percent" ? 100 : 0.01;
    return Number.isFinite(value) ? [{ at, value: roundHalfAwayFromZero(value * factor, 10) }] : [];
  });
  const [first, ...together] = changes;
  if (!first || changes.length < cells.length) return undefined;
  return { ...first, cause: "unitFactor", isClear: true, ...(together.length > 0 && { together }) };
}
