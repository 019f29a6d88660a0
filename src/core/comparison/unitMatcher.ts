import type { UnitMatch } from "./comparedUnit";
import { isRenamed } from "./isRenamed";
import type { UnitEntry } from "./unitEntries";

/** What a unit was before. Without entries there is nothing to compare with, and the match says why. */
export interface MatchedUnit {
  readonly match: UnitMatch;
  /** To be added up. */
  readonly entries: readonly UnitEntry[];
}

/**
 * Finds the earlier figures of units by what the units cover, and never by their names alone: after 1/7/2025 "Gia Lai" is "Gia Lai" and
 * "Bình Định" together. Offices below a province keep their names when the province does not.
 */
export function unitMatcher(before: readonly UnitEntry[]): (now: UnitEntry) => MatchedUnit {
  const byPath = new Map<string, UnitEntry[]>();
  for (const entry of before) byPath.set(entry.path, [...(byPath.get(entry.path) ?? []), entry]);
  const hasRegionalOffices = [...byPath.keys()].some(isRegional);
  return (now) => {
    if (now.isAmbiguous) return nothing("ambiguous");
    const found = now.extent === undefined ? withoutExtent(now, byPath) : withExtent(now, now.extent, byPath);
    if (found) return found;
    return nothing(isRegional(now.path) && !hasRegionalOffices ? "newOffice" : "notThere");
  };
}

type ByPath = ReadonlyMap<string, readonly UnitEntry[]>;

/** Of unknown whereabouts: only one that bears the name may be meant. */
function withoutExtent(now: UnitEntry, byPath: ByPath): MatchedUnit | undefined {
  const candidates = byPath.get(now.path) ?? [];
  const alike = candidates.filter(({ extent }) => extent === undefined);
  const [only, ...others] = alike.length > 0 ? alike : candidates;
  if (!only) return undefined;
  return others.length > 0 ? nothing("ambiguous") : one(now, only);
}

function withExtent(now: UnitEntry, extent: readonly string[], byPath: ByPath): MatchedUnit | undefined {
  const candidates = byPath.get(now.path) ?? [];
  const exact = candidates.find((entry) => entry.extent !== undefined && covers(extent, entry.extent) && covers(entry.extent, extent));
  if (exact) return one(now, exact);
  const inside = candidates.filter((entry) => entry.extent !== undefined && covers(extent, entry.extent));
  if (inside.length > 0) return now.isOffice ? onlyOf(now, inside) : together(extent, inside);
  if (candidates.some((entry) => entry.extent !== undefined && covers(entry.extent, extent))) return nothing("onlyTogether");
  return ofUnknownOwner(now, extent, byPath);
}

/** A table that does not say whose it is may be that of an unmerged province; of a merged one it may be any part. */
function ofUnknownOwner(now: UnitEntry, extent: readonly string[], byPath: ByPath): MatchedUnit | undefined {
  const candidates = (byPath.get(now.path === "" ? "total" : now.path) ?? []).filter((entry) => entry.extent === undefined);
  const [only, ...others] = candidates;
  if (!only) return undefined;
  return others.length > 0 || (extent.length > 1 && !now.isOffice) ? nothing("ambiguous") : one(now, only);
}

function onlyOf(now: UnitEntry, [only, ...others]: readonly UnitEntry[]): MatchedUnit | undefined {
  if (!only) return undefined;
  return others.length > 0 ? nothing("ambiguous") : one(now, only);
}

function one(now: UnitEntry, entry: UnitEntry): MatchedUnit {
  if (entry.isAmbiguous) return nothing("ambiguous");
  const isNewName = isRenamed(entry.label, now.label);
  return { match: isNewName ? { kind: "renamed", from: entry.label, to: now.label } : { kind: "same" }, entries: [entry] };
}

/** All that a merged unit was made of; where something is missing, the sum is undecided. */
function together(extent: readonly string[], inside: readonly UnitEntry[]): MatchedUnit {
  if (inside.some(({ isAmbiguous }) => isAmbiguous)) return nothing("ambiguous");
  const covered = new Set(inside.flatMap((entry) => entry.extent ?? []));
  const from = extent.filter((name) => covered.has(name));
  const missing = extent.filter((name) => !covered.has(name));
  return { match: missing.length > 0 ? { kind: "incomplete", from, missing } : { kind: "merged", from }, entries: inside };
}

function covers(whole: readonly string[], part: readonly string[]): boolean {
  return part.every((name) => whole.includes(name));
}

function isRegional(path: string): boolean {
  return path.startsWith("regionalOffice ");
}

function nothing(reason: Extract<UnitMatch, { readonly kind: "none" }>["reason"]): MatchedUnit {
  return { match: { kind: "none", reason }, entries: [] };
}
