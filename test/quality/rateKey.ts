import { partsOfKey, rateIndicators, type FigureKey } from "../../src/core";

/** Whether a column holds rates or points. */
export function isRateKey(key: FigureKey): boolean {
  const { indicator } = partsOfKey(key);
  return rateIndicators.some((rate) => rate === indicator);
}
