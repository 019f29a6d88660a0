import type { Indicator } from "../../model/indicator";
import { cellOf, type FigureColumn, type RateScale } from "../../model/records";
import { computedRates } from "./computedRates";
import { mergedOutcome } from "../outcome/mergedOutcome";
import type { Breach, Outcome, SideCheck } from "../outcome/outcome";
import { ratioScale } from "./ratioScale";
import { halfUnit, inPercent, ownDecimals } from "./statedRatio";
import { keyOn, type TableSide } from "../table/tableSide";

const scaled: readonly Indicator[] = ["rate", "target"];

/** Without counts to compare with, only what stands far from the rest of its column is said to be in another scale. */
const restMinPercent = 10;
const restCountMin = 3;

/** One column of rates or targets is written in one scale: 86,44 throughout or 0,8644 throughout. */
export const mixedRateScales: SideCheck<"mixedRateScales"> = {
  per: "side",
  run: (_, side) => {
    const outcomes = scaled.flatMap((indicator) => {
      const column = side.column(indicator);
      return column === undefined ? [] : [outcomeOf(side, indicator, column)];
    });
    return outcomes.length > 0 ? mergedOutcome(outcomes) : { lacking: [keyOn(side, "rate")] };
  },
};

function outcomeOf(side: TableSide, indicator: Indicator, column: FigureColumn): Outcome {
  const scale = ratioScale(side, indicator, column);
  const computed = indicator === "rate" ? computedRates(side).percentOf : () => NaN;
  const isAlone = standsAlone(column, scale);
  const others: number[] = [];
  let decided = 0;
  column.values.forEach((value, index) => {
    if (value !== value) return;
    decided += 1;
    const percent = computed(index);
    const isOther = percent === percent ? agreesInOther(value, scale, percent) : isAlone(value);
    if (isOther) others.push(index);
  });
  const breach = breachOf({ side, indicator, column, scale }, others);
  return {
    passed: decided - others.length,
    failed: others.length,
    undecided: column.values.length - decided,
    breaches: breach === undefined ? [] : [breach],
  };
}

function agreesInOther(value: number, scale: RateScale, percent: number): boolean {
  const other = scale === "percent" ? "fraction" : "percent";
  const isNear = (in_: RateScale) => Math.abs(inPercent(value, in_) - percent) <= halfUnit(ownDecimals(value, in_));
  return value !== 0 && isNear(other) && !isNear(scale);
}

/** Tells a figure that can hardly be in the scale of its column, from how far it is from all the others. */
function standsAlone({ values }: FigureColumn, scale: RateScale): (value: number) => boolean {
  const wholes = values.filter((value) => value > 1.5);
  const fractions = values.filter((value) => value > 0 && value <= 1.5);
  if (scale === "fraction") return (value) => value > 1.5 && fractions.length >= restCountMin;
  const isClear = wholes.length >= restCountMin && wholes.every((value) => value >= restMinPercent);
  return (value) => isClear && value > 0 && value <= 1;
}

interface ScaledColumn {
  readonly side: TableSide;
  readonly indicator: Indicator;
  readonly column: FigureColumn;
  readonly scale: RateScale;
}

function breachOf({ side, indicator, column, scale }: ScaledColumn, others: readonly number[]): Breach | undefined {
  const [first, ...rest] = others.map((index) => cellOf(column, index));
  if (first === undefined) return undefined;
  return {
    report: { code: "mixedRateScales", facts: { side: side.side, scale, otherCount: others.length } },
    cells: [first, ...rest],
    recordIndex: undefined,
    side: side.side,
    subject: keyOn(side, indicator),
    indicators: [indicator],
    effect: others.length / column.values.length,
  };
}
