import type { Rank } from "./sideSummary";

/**
 * The standard competition ranking, the largest first: equal figures share a rank, and the next one is skipped. Who has no figure has no rank.
 *
 * @example ranksOf([5, 7, 5, undefined]).map((rank) => rank?.number) // [2, 1, 2, undefined]
 */
export function ranksOf(figures: readonly (number | undefined)[]): readonly (Rank | undefined)[] {
  const sorted = figures.filter((figure) => figure !== undefined).sort((one, other) => other - one);
  const first = new Map<number, number>();
  const counts = new Map<number, number>();
  sorted.forEach((figure, index) => {
    if (!first.has(figure)) first.set(figure, index + 1);
    counts.set(figure, (counts.get(figure) ?? 0) + 1);
  });
  return figures.map((figure) => {
    if (figure === undefined) return undefined;
    return { number: first.get(figure) ?? 1, count: sorted.length, isTied: (counts.get(figure) ?? 1) > 1 };
  });
}
