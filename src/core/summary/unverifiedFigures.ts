import type { CellRef } from "../model/sheet";
import { statedPercent, type SideParts } from "./sideParts";
import type { EarlierSource, SummaryFigure } from "./sideSummary";
import type { SideQuestion } from "./summaryQuestion";

/** Where the figures of a side come from. */
export interface Origins {
  readonly parts: SideParts;
  readonly rateAt: readonly CellRef[];
  readonly earlier: EarlierSource | undefined;
}

/** The figures that come from a cell on which an error is open. */
export function unverifiedFigures({ side, places, question }: SideQuestion, { parts, rateAt, earlier }: Origins): ReadonlySet<SummaryFigure> {
  const earlierAt = cellsOfEarlier(earlier);
  const [place] = places;
  const target = places.length === 1 && place ? statedPercent(place, `${side}.target`) : undefined;
  const targetAt = target ? [target.at] : [];
  const origins: Readonly<Record<SummaryFigure, readonly CellRef[]>> = {
    finished: parts.finishedAt,
    eligible: parts.eligibleAt,
    rate: rateAt,
    target: targetAt,
    difference: [...rateAt, ...targetAt],
    earlierRate: earlier?.kind === "statedChange" ? [] : earlierAt,
    change: earlier?.kind === "statedChange" ? earlierAt : [...rateAt, ...earlierAt],
    remaining: [...parts.finishedAt, ...parts.eligibleAt, ...targetAt],
  };
  const figures = Object.entries(origins) as readonly (readonly [SummaryFigure, readonly CellRef[]])[];
  return new Set(figures.flatMap(([figure, cells]) => (cells.some(question.isDoubted) ? [figure] : [])));
}

function cellsOfEarlier(earlier: EarlierSource | undefined): readonly CellRef[] {
  if (earlier === undefined) return [];
  return earlier.kind === "counts" ? [...earlier.parts.finishedAt, ...earlier.parts.eligibleAt] : [earlier.at];
}
