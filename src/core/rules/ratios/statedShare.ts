import { roundHalfAwayFromZero } from "../../numbers/roundHalfAwayFromZero";
import { percentOfFraction } from "./computedRates";
import { examinedRatio, type RateCandidate } from "./examinedRatio";
import type { Breach, SideCheck } from "../outcome/outcome";
import { cellsAt, effectOn } from "../table/places";
import { ratioOutcome } from "./ratioOutcome";
import { inPercent, statedRatios, withTolerance, type StatedRatios } from "./statedRatio";
import { otherSideOfRecord } from "../table/otherSide";
import { keyOn, type TableSide } from "../table/tableSide";
import { valueOf } from "../table/terms";
import { roundingUnit, shareSlack } from "../table/tolerance";

/** The stated share of có điều kiện of each record is its có điều kiện over its phải thi hành, as far as the stated decimals go. */
export const statedShare: SideCheck<"statedShare"> = {
  per: "side",
  run: ({ tolerance }, side) => {
    const [column, eligible, whole] = [side.column("eligibleShare"), side.column("eligible"), side.column("toEnforce")];
    if (column === undefined || eligible === undefined || whole === undefined) {
      const needed = ["eligibleShare", "eligible", "toEnforce"] as const;
      return { lacking: needed.filter((indicator) => side.column(indicator) === undefined).map((indicator) => keyOn(side, indicator)) };
    }
    const percentOf = (recordIndex: number) => shareAt(side, recordIndex);
    const stated = withTolerance(statedRatios(side.table, column, percentOf), tolerance);
    return ratioOutcome({ stated, percentOf, breachAt: (recordIndex) => breachAt(side, stated, recordIndex) });
  },
};

function shareAt(side: TableSide, recordIndex: number, base: "toEnforce" | "accepted" = "toEnforce"): number {
  const [eligible, whole] = [side.column("eligible"), side.column(base)];
  return eligible && whole ? percentOfFraction(valueOf(eligible, recordIndex), valueOf(whole, recordIndex)) : NaN;
}

function slackAt(side: TableSide, recordIndex: number): number {
  const [eligible, whole] = [side.column("eligible"), side.column("toEnforce")];
  return eligible && whole ? shareSlack(roundingUnit(side, [eligible, whole]), valueOf(eligible, recordIndex), valueOf(whole, recordIndex)) : 0;
}

function candidatesAt(side: TableSide, recordIndex: number): readonly RateCandidate[] {
  const other = otherSideOfRecord(side, recordIndex);
  const candidates: readonly RateCandidate[] = [
    { percent: shareAt(side, recordIndex, "accepted"), explanation: "overAccepted" },
    ...(other ? [{ percent: shareAt(other.side, other.recordIndex), explanation: "otherSide", slack: slackAt(other.side, other.recordIndex) } as const] : []),
  ];
  return candidates.filter(({ percent }) => percent === percent);
}

function breachAt(side: TableSide, stated: StatedRatios, recordIndex: number): Breach | undefined {
  const value = valueOf(stated.column, recordIndex);
  const percent = shareAt(side, recordIndex);
  const examined = examinedRatio(stated, { value, computed: percent, slack: slackAt(side, recordIndex), candidates: () => candidatesAt(side, recordIndex) });
  const [eligible, whole] = [side.column("eligible"), side.column("toEnforce")];
  if (examined === undefined || eligible === undefined || whole === undefined) return undefined;
  const facts = {
    side: side.side,
    statedPercent: inPercent(value, stated.scale),
    computedPercent: roundHalfAwayFromZero(percent, 2),
    numerator: valueOf(eligible, recordIndex),
    denominator: valueOf(whole, recordIndex),
    explanation: examined.explanation,
  };
  return {
    report: { code: "shareDiffers", facts },
    ...(examined.isRounding && { severity: "info" }),
    cells: cellsAt(recordIndex, stated.column, eligible, whole),
    recordIndex,
    side: side.side,
    subject: keyOn(side, "eligibleShare"),
    indicators: ["eligibleShare"],
    effect: (effectOn(side.table, whole, facts.denominator) * Math.abs(facts.statedPercent - percent)) / 100,
  };
}
