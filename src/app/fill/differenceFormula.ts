import type { RateScale } from "../../core";

/** A cell and the scale that its figure is written in. */
export interface ScaledCell {
  readonly address: string;
  readonly scale: RateScale;
}

/**
 * The live formula of rate − target, in points (or, in a sheet that writes fractions, as a fraction). It stays empty while either is missing.
 *
 * @example differenceFormula({ address: "J7", scale: "percent" }, { address: "K7", scale: "percent" }, "percent")
 * // '=IF(COUNT(J7,K7)=2,ROUND(J7-K7,2),"")'
 */
export function differenceFormula(rate: ScaledCell, target: ScaledCell, scale: RateScale): string {
  const difference = `${inScale(rate, scale)}-${inScale(target, scale)}`;
  return `=IF(COUNT(${rate.address},${target.address})=2,ROUND(${difference},${scale === "percent" ? 2 : 4}),"")`;
}

function inScale(cell: ScaledCell, scale: RateScale): string {
  if (cell.scale === scale) return cell.address;
  return scale === "percent" ? `${cell.address}*100` : `${cell.address}/100`;
}
