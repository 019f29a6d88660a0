import { rateIndicators, type Indicator } from "../core";
import type { NumberForm } from "./numberForm";

const rates: ReadonlySet<Indicator> = new Set(rateIndicators);

/** A figure in the form of its indicator: rates in percent, counts and amounts with all their digits. */
export function figureText(numbers: NumberForm, indicator: Indicator, value: number): string {
  return rates.has(indicator) ? numbers.percent(value) : numbers.count(value);
}

/** Digits that an estimate can claim. */
const estimateDigits = 3;

/** An estimate in the form of its indicator: a count of which only the first digits mean something. */
export function estimateText(numbers: NumberForm, indicator: Indicator, value: number): string {
  return figureText(numbers, indicator, Number(value.toPrecision(estimateDigits)));
}
