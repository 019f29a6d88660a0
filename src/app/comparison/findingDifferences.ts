import type { Finding } from "../../core";

/** What became of the findings of an earlier version. */
export interface FindingDifferences {
  /** Of the earlier version. */
  readonly fixed: readonly Finding[];
  /** Of the later version, there already in the earlier one. */
  readonly still: readonly Finding[];
  readonly fresh: readonly Finding[];
}

/** Compares the findings of two versions by what they are about, not by where they stand. */
export function findingDifferences(before: readonly Finding[], after: readonly Finding[]): FindingDifferences {
  const [earlier, later] = [idsOf(before), idsOf(after)];
  return {
    fixed: before.filter(({ id }) => !later.has(id)),
    still: after.filter(({ id }) => earlier.has(id)),
    fresh: after.filter(({ id }) => !earlier.has(id)),
  };
}

function idsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(({ id }) => id));
}
