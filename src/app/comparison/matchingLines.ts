/** How many rows, or columns, two versions of a sheet have, what is known of them, and what each of them holds. */
export interface LinesToMatch {
  readonly beforeCount: number;
  readonly afterCount: number;
  /** Lines that are surely the same: the index before and after. */
  readonly known: readonly (readonly [before: number, after: number])[];
  /** The same text for lines of the same content; "" for a blank one. */
  readonly contentBefore: (index: number) => string;
  readonly contentAfter: (index: number) => string;
}

/**
 * For every line of the earlier version its index in the later one. Lines that are not known are told by their content where it stands
 * once only, else by their distance from the nearest line that is known; without any known line by their index.
 */
export function matchingLines(lines: LinesToMatch): ReadonlyMap<number, number> {
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  const take = (before: number, after: number | undefined): void => {
    if (after === undefined || matched.has(before) || taken.has(after) || after < 0 || after >= lines.afterCount) return;
    matched.set(before, after);
    taken.add(after);
  };
  for (const [before, after] of lines.known) take(before, after);
  for (const [before, after] of alikeOnce(lines, matched, taken)) take(before, after);
  const anchors = new Map(matched);
  for (let index = 0; index < lines.beforeCount; index += 1) take(index, beside(index, anchors));
  return matched;
}

/** Where a line would stand if it kept its distance from the nearest known line, the one above first. */
function beside(index: number, anchors: ReadonlyMap<number, number>): number {
  let nearest: number | undefined;
  for (const anchor of anchors.keys()) {
    if (nearest === undefined || isNearer(anchor, nearest, index)) nearest = anchor;
  }
  return nearest === undefined ? index : index + (anchors.get(nearest) ?? 0) - nearest;
}

function isNearer(one: number, other: number, index: number): boolean {
  const [distance, otherDistance] = [Math.abs(one - index), Math.abs(other - index)];
  return distance < otherDistance || (distance === otherDistance && one < other);
}

function alikeOnce(lines: LinesToMatch, matched: ReadonlyMap<number, number>, taken: ReadonlySet<number>): readonly (readonly [before: number, after: number])[] {
  const before = onceEach(lines.beforeCount, (index) => (matched.has(index) ? "" : lines.contentBefore(index)));
  const after = onceEach(lines.afterCount, (index) => (taken.has(index) ? "" : lines.contentAfter(index)));
  return [...before].flatMap(([content, index]) => {
    const other = after.get(content);
    return other === undefined ? [] : [[index, other] as const];
  });
}

function onceEach(count: number, contentOf: (index: number) => string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const repeated = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    const content = contentOf(index);
    if (content === "") continue;
    if (found.has(content)) repeated.add(content);
    found.set(content, index);
  }
  for (const content of repeated) found.delete(content);
  return found;
}
