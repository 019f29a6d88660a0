import type { ComputedRates } from "./computedRates";
import { computedRates, percentOfFraction } from "./computedRates";
import type { RateCandidate } from "./examinedRatio";
import { otherSideOfRecord } from "../table/otherSide";
import { statedRatesOf } from "./ratesAndTargets";
import type { TableSide } from "../table/tableSide";
import { valueOf } from "../table/terms";
import type { Indicator } from "../../model/indicator";

/** The percentages that a wrong rate usually turns out to be, from this record's own figures. */
export function rateCandidates(side: TableSide, computed: ComputedRates, recordIndex: number): readonly RateCandidate[] {
  const { numerator, denominator } = computed.fractionOf(recordIndex);
  const candidates: readonly RateCandidate[] = [
    { percent: percentOfFraction(numerator, figureAt(side, "accepted", recordIndex)), explanation: "overAccepted" },
    { percent: percentOfFraction(numerator, figureAt(side, "toEnforce", recordIndex)), explanation: "overToEnforce" },
    { percent: percentOfFraction(enforcedOnly(computed, recordIndex), denominator), explanation: "withoutTerminated" },
    otherSideRate(side, recordIndex),
    { percent: meanOfRates(side, computed, recordIndex), explanation: "meanOfRates" },
  ];
  const slack = computed.slackOf(recordIndex);
  return candidates.filter(({ percent }) => percent === percent).map((candidate) => ({ slack, ...candidate }));
}

function figureAt(side: TableSide, indicator: Indicator, recordIndex: number): number {
  const column = side.column(indicator);
  return column === undefined ? NaN : valueOf(column, recordIndex);
}

/** The computed rate of the same unit on the other side. */
function otherSideRate(side: TableSide, recordIndex: number): RateCandidate {
  const other = otherSideOfRecord(side, recordIndex);
  if (other === undefined) return { percent: NaN, explanation: "otherSide" };
  const { percentOf, slackOf } = computedRates(other.side);
  return { percent: percentOf(other.recordIndex), explanation: "otherSide", slack: slackOf(other.recordIndex) };
}

/** What was done without đình chỉ (and giảm). */
function enforcedOnly({ source }: ComputedRates, recordIndex: number): number {
  const { enforced, finished, terminated } = source;
  if (terminated === undefined) return NaN;
  if (enforced !== undefined) return valueOf(enforced, recordIndex);
  return finished === undefined ? NaN : valueOf(finished, recordIndex) - valueOf(terminated, recordIndex);
}

/**
 * The mean of the rates of a total row's own rows; NaN for a row that is no total. A row whose counts give no possible rate enters with
 * the rate that it states.
 */
function meanOfRates(side: TableSide, computed: ComputedRates, recordIndex: number): number {
  const printed = statedRatesOf(side);
  const rateOf = (index: number) => {
    const percent = computed.percentOf(index);
    return percent >= 0 && percent <= 100 ? percent : printed(index);
  };
  const rates = side.table.hierarchy.childrenOf(recordIndex).map(rateOf).filter((percent) => percent === percent);
  return rates.length < 2 ? NaN : rates.reduce((sum, percent) => sum + percent, 0) / rates.length;
}
