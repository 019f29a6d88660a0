import type { RateScale } from "../../core";

/**
 * The live formula of a rate, in the sheet's own scale. It stays empty while a part is blank or text: a blank is not a zero;
 * and it stays empty over a base of zero, because a rate over nothing is no value.
 *
 * @example rateFormula({ finishedParts: ["H7", "I7"], eligible: "G7", scale: "percent" })
 * // '=IF(COUNT(G7,H7,I7)=3,IF(G7>0,ROUND((H7+I7)/G7*100,2),""),"")'
 */
export function rateFormula(cells: { readonly finishedParts: readonly string[]; readonly eligible: string; readonly scale: RateScale }): string {
  const { finishedParts, eligible, scale } = cells;
  const needed = [eligible, ...finishedParts];
  const numerator = finishedParts.length === 1 ? finishedParts.join("") : `(${finishedParts.join("+")})`;
  const rounded = scale === "percent" ? `ROUND(${numerator}/${eligible}*100,2)` : `ROUND(${numerator}/${eligible},4)`;
  return `=IF(COUNT(${needed.join(",")})=${needed.length},IF(${eligible}>0,${rounded},""),"")`;
}
