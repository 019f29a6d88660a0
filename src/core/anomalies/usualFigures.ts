import type { Proposal } from "../model/finding";
import { cellOf } from "../model/records";
import { meantFigures } from "../repair/slips/meantFigures";
import { slip } from "../repair/slips/slip";
import type { AnomalySide } from "./detector";

const proposalCountMax = 3;
const deviationsMax = 2;

/** The usual figures that one slip could have turned into the one that is written, likeliest first: to choose from, never clear. */
export function usualFigures(side: AnomalySide, record: number, variable: number): readonly Proposal[] {
  const column = side.columns[variable];
  const written = column?.values[record] ?? Number.NaN;
  if (!column || !Number.isSafeInteger(written)) return [];
  const place = { record, variable, untrusted: 0 };
  const context = { earlier: undefined, scale: 1, rounding: 0 };
  return meantFigures(written, context)
    .filter((value) => value > 0 && Math.abs(side.expectations.deviations(place, value)) <= deviationsMax)
    .map((value) => ({ value, slip: slip(value, written, context) }))
    .map(({ value, slip: { cause, logProbability } }) => ({ value, cause, weight: logProbability + side.expectations.logPlausibility(place, value) }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, proposalCountMax)
    .map(({ value, cause }) => ({ at: cellOf(column, record), value, cause }));
}
