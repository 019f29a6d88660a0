import { changesOf, type Offer } from "../../app";
import { cellName, cellNameIn, type Words } from "../../locale";

/** What an offer changes: "D12: 8.350 → 8.530". Cells of another sheet than the given one bear their sheet's name; without one all do. */
export function changesText({ decisions }: Words, { proposal, seen }: Offer, sheet?: string): string {
  const nameOf = (at: Parameters<typeof cellName>[0]) => (sheet === undefined ? cellName(at) : cellNameIn(sheet, at));
  return changesOf(proposal)
    .map(({ at, value }, index) => decisions.change({ cell: nameOf(at), from: seen[index] ?? null, to: value }))
    .join("; ");
}
