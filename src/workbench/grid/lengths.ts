/** Univer measures in CSS pixels, the document in points. */
const pixelsPerPoint = 96 / 72;

/** Points as whole pixels. */
export function pixelsOf(points: number): number {
  return Math.round(points * pixelsPerPoint);
}

/** Pixels as points. */
export function pointsOf(pixels: number): number {
  return pixels / pixelsPerPoint;
}
