import type { PlaceProps } from "../places/LazyPlace";

/** The figures of this period beside those of another one. */
export function ComparisonPlace(given: PlaceProps) {
  void given;
  return null;
}
