import { numberOf, type XmlElement } from "../../xml/element";
import type { Archive } from "../../zip/archive";
import { numbersMentioned } from "../numbersMentioned";

/** Any mention of a conditional look, by rules, tables, filters, pivots and table styles alike. */
const mention = /[dD]xfId\s*=\s*["'](\d+)["']/g;

/**
 * The looks that only the given rules used. Nothing else of the package may mention them: tables, filters and pivot tables
 * count with the same numbers.
 */
export function unusedOverlays(archive: Archive, removed: readonly XmlElement[]): ReadonlySet<number> {
  const ownMentions = countsOf(removed.flatMap((element) => numberOf(element, "dxfId") ?? []));
  if (ownMentions.size === 0) return new Set();
  const allMentions = countsOf(numbersMentioned(archive, mention));
  return new Set([...ownMentions].filter(([id, count]) => allMentions.get(id) === count).map(([id]) => id));
}

function countsOf(ids: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
