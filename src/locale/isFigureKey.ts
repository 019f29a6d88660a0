import { countIndicators, partsOfKey, rateIndicators, sides, type EarlierBasis, type FigureKey } from "../core";

const indicators: ReadonlySet<string> = new Set([...countIndicators, ...rateIndicators]);
const sideNames: ReadonlySet<string> = new Set(sides);

/** Whether a name is that of a figure, so that there are words for it. */
export function isFigureKey(name: string): name is FigureKey {
  const { side, indicator } = partsOfKey(name as FigureKey);
  return sideNames.has(side) && indicators.has(indicator);
}

/** Whether a name is that of an earlier period. */
export function isEarlierBasis(name: string): name is EarlierBasis {
  return name === "samePeriodLastYear" || name === "previousPeriod";
}
