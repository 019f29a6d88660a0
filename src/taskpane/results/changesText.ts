import { changesOf, type Offer } from "../../app";
import { areaNameIn, cellName, cellNameIn, type BlockShape, type Words } from "../../locale";

/** More changes than these are told by their area. */
export const changeCountMax = 6;
/** Cells that nobody names; what is called by its sheet belongs to none. */
export const noSheet = "";

/** What an offer changes: "D12: 8.350 → 8.530", of many cells "D10:D72 (63 ô)". Cells of another sheet than the given one bear their sheet's name; without one all do. */
export function changesText({ decisions }: Words, { proposal, seen }: Offer, sheet?: string): string {
  const changes = changesOf(proposal);
  if (changes.length > changeCountMax) return decisions.manyChanges(areaNameIn(sheet ?? noSheet, cellsOf(changes)), changes.length);
  const nameOf = (at: Parameters<typeof cellName>[0]) => (sheet === undefined ? cellName(at) : cellNameIn(sheet, at));
  return changes.map(({ at, value }, index) => decisions.change({ cell: nameOf(at), from: seen[index] ?? null, to: value })).join("; ");
}

/** How the cells of an offer lie, where they are many; `undefined` where the changes themselves are told. */
export function shapeOfMany({ proposal }: Offer): BlockShape | undefined {
  const cells = cellsOf(changesOf(proposal));
  if (cells.length <= changeCountMax) return undefined;
  const isAlong = (line: "rowIndex" | "columnIndex") => cells.every((at) => at.sheet === cells[0].sheet && at[line] === cells[0][line]);
  if (isAlong("columnIndex")) return "column";
  return isAlong("rowIndex") ? "row" : "block";
}

function cellsOf([first, ...others]: ReturnType<typeof changesOf>) {
  return [first.at, ...others.map(({ at }) => at)] as const;
}
