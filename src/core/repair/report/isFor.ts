import type { FindingCode } from "../../model/facts";
import type { Finding } from "../../model/finding";
import { cellOf } from "../../model/records";
import { isSameCell } from "../../model/sheet";
import { blamedRecords, isSameFigure, type FoundCause } from "../table/foundCause";
import { statedRate } from "../table/statedRate";
import type { FigureIndex } from "./figureIndex";

/** How a finding of each kind is known to come from a cause; a kind that is not named here is no contradiction of figures. */
const kinds: ReadonlyMap<FindingCode, "figures" | "total" | "rate"> = new Map<FindingCode, "figures" | "total" | "rate">([
  ["balanceBroken", "figures"],
  ["partsExceedTotal", "figures"],
  ["remainderLarge", "figures"],
  ["orderBroken", "figures"],
  ["negativeCount", "figures"],
  ["totalRowDiffers", "total"],
  ["rateDiffers", "rate"],
  ["rateOutOfRange", "rate"],
]);

/** Whether a finding is told with a cause, because mending the cause mends it too. */
export function isFor(cause: FoundCause, finding: Finding, index: FigureIndex): boolean {
  const kind = kinds.get(finding.code);
  if (kind === undefined || finding.side !== cause.side.tableSide.side) return false;
  if (kind === "rate") return isRateOf(cause, finding);
  const figures = finding.cells.flatMap((cell) => index.figureAt(cause.side, cell) ?? []);
  if (kind === "total") return figures[0] !== undefined && cause.totals.some((total) => isSameFigure(total, figures[0] ?? total));
  return figures.some((figure) => cause.suspects.some((suspect) => isSameFigure(suspect, figure))) && figures.length === finding.cells.length;
}

/** A stated rate belongs to a cause whose likeliest remedy makes it right. */
function isRateOf(cause: FoundCause, { cells }: Finding): boolean {
  const { side, remedies } = cause;
  const column = side.tableSide.column("rate");
  const record = column && blamedRecords(cause).find((candidate) => isSameCell(cellOf(column, candidate), cells[0]));
  if (record === undefined) return false;
  const changes = remedies[0]?.changes ?? [];
  const movedBy = (variable: number) => {
    const change = changes.find((candidate) => isSameFigure(candidate, { record, variable }));
    return change?.value === undefined ? 0 : change.value - (side.figures.current[variable]?.[record] ?? Number.NaN);
  };
  return statedRate(side, record)?.agrees(movedBy) ?? false;
}
