import type { AnomalySide } from "./detector";

/** So much, in logarithms, figures may differ that moved for one reason. */
const likenessMax = 0.35;
const figureCountMin = 3;

/**
 * Whether most figures of a record moved by a like factor: then the unit itself changed, as by a merger or one giant case,
 * and no hand slipped on a single figure.
 */
export function hasWholeUnitMoved({ figures, columns }: AnomalySide, record: number, variable: number): boolean {
  const moveOf = (other: number) => Math.log((figures.current[other]?.[record] ?? Number.NaN) / (figures.earlier[other]?.[record] ?? Number.NaN));
  const moves = [...columns.keys()].map(moveOf).filter(Number.isFinite);
  const alike = moves.filter((move) => Math.abs(move - moveOf(variable)) <= likenessMax);
  return moves.length >= figureCountMin && alike.length * 2 > moves.length;
}
