import { roundHalfAwayFromZero } from "../../numbers/roundHalfAwayFromZero";
import { hasRate } from "../../rates/rateSource";
import { computedRates, type ComputedRates } from "./computedRates";
import type { Breach, SideCheck } from "../outcome/outcome";
import { cellsAt } from "../table/places";
import { rateCandidates } from "./rateCandidates";
import { examinedRatio } from "./examinedRatio";
import { ratioOutcome } from "./ratioOutcome";
import { inPercent, statedRatios, withTolerance, type StatedRatios } from "./statedRatio";
import { keyOn, type TableSide } from "../table/tableSide";
import { valueOf } from "../table/terms";

/**
 * The stated rate of each record is its xong (with đình chỉ, and giảm for money) over its có điều kiện, as far as the stated decimals go.
 * A total row's rate comes from summed counts. A rate over a base of zero is left to its own rule.
 */
export const statedRate: SideCheck<"statedRate"> = {
  per: "side",
  run: ({ tolerance }, side) => {
    const column = side.column("rate");
    const computed = computedRates(side);
    if (column === undefined) return { lacking: [keyOn(side, "rate")] };
    if (!hasRate(computed.source)) return { lacking: [keyOn(side, "finished"), keyOn(side, "eligible")].filter((key) => !side.table.set.columns.has(key)) };
    const stated = withTolerance(statedRatios(side.table, column, computed.percentOf), tolerance);
    const context = { side, stated, computed };
    return ratioOutcome({ stated, percentOf: computed.percentOf, breachAt: (recordIndex) => breachAt(context, recordIndex) });
  },
};

interface RateContext {
  readonly side: TableSide;
  readonly stated: StatedRatios;
  readonly computed: ComputedRates;
}

function breachAt({ side, stated, computed }: RateContext, recordIndex: number): Breach | undefined {
  const value = valueOf(stated.column, recordIndex);
  const percent = computed.percentOf(recordIndex);
  const candidates = () => rateCandidates(side, computed, recordIndex);
  const examined = examinedRatio(stated, { value, computed: percent, slack: computed.slackOf(recordIndex), candidates });
  if (examined === undefined) return undefined;
  const { source, fractionOf } = computed;
  const { numerator, denominator } = fractionOf(recordIndex);
  const facts = {
    side: side.side,
    statedPercent: inPercent(value, stated.scale),
    computedPercent: roundHalfAwayFromZero(percent, 2),
    numerator,
    denominator,
    explanation: examined.explanation,
  };
  const parts = source.finished === undefined ? [source.enforced, source.terminated, source.reduced] : [source.finished];
  return {
    report: { code: "rateDiffers", facts },
    ...(examined.isRounding && { severity: "info" }),
    cells: cellsAt(recordIndex, stated.column, ...parts, source.eligible),
    recordIndex,
    side: side.side,
    subject: keyOn(side, "rate"),
    indicators: ["rate"],
    effect: rateEffect(side, recordIndex, facts.statedPercent - percent),
  };
}

/** A wrong rate weighs what it misstates of the có điều kiện of the whole table. */
function rateEffect(side: TableSide, recordIndex: number, points: number): number {
  const eligible = side.column("eligible");
  if (eligible === undefined) return 0;
  const size = side.table.sizeOf(eligible);
  const weight = size > 0 ? valueOf(eligible, recordIndex) / size : 0;
  return weight >= 0 ? weight * Math.abs(points / 100) : 0;
}
