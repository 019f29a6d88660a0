import { isNoValue, percentOf, ratio, sides, type ComparedUnit, type CountIndicator, type NoValue, type Side } from "../../core";
import type { ComparedUnitWords, Words } from "../../locale";

/** The counts that people speak of when they compare. */
export const mainCounts: readonly CountIndicator[] = ["accepted", "newlyAccepted", "toEnforce", "eligible", "finished", "carriedOut"];

/**
 * Units beside their earlier figures as a text that Excel pastes as a table: numbers without separators of thousands, a blank where there
 * is no number. Labels of a workbook never begin what Excel would take for a formula.
 */
export function comparedRows(units: readonly ComparedUnit[], words: ComparedUnitWords, { indicatorNames, numbers }: Pick<Words, "indicatorNames" | "numbers">): string {
  const decimalSign = numbers.decimal(0.5, 1).charAt(1);
  const number = (value: number | NoValue | undefined) => (typeof value === "number" ? String(Number(value.toPrecision(15))).replace(".", decimalSign) : "");
  const figures = sides.flatMap((side) => [...rateFigures(side), ...mainCounts.flatMap((indicator) => countFigures(side, indicator))]).filter(({ of }) => units.some((unit) => typeof of(unit) === "number"));
  const heading = ({ side, indicator, part }: Figure) => `${words.sides[side]}: ${indicatorNames[indicator]} (${words[part]})`;
  const lines = [
    ["", ...figures.map(heading)],
    ...units.map((unit) => [plainText(unit.label), ...figures.map(({ of }) => number(of(unit)))]),
  ];
  return lines.map((line) => line.join("\t")).join("\r\n");
}

interface Figure {
  readonly side: Side;
  readonly indicator: CountIndicator | "rate";
  readonly part: "now" | "before" | "change" | "growth";
  readonly of: (unit: ComparedUnit) => number | NoValue | undefined;
}

function rateFigures(side: Side): readonly Figure[] {
  const rateOf = (unit: ComparedUnit) => unit.sides.find((one) => one.side === side)?.rate;
  return [
    { side, indicator: "rate", part: "now", of: (unit) => percentOrNone(rateOf(unit)?.now) },
    { side, indicator: "rate", part: "before", of: (unit) => percentOrNone(rateOf(unit)?.before) },
    { side, indicator: "rate", part: "change", of: (unit) => rateOf(unit)?.points },
  ];
}

function countFigures(side: Side, indicator: CountIndicator): readonly Figure[] {
  const countOf = (unit: ComparedUnit) => unit.sides.find((one) => one.side === side)?.counts.find((one) => one.indicator === indicator);
  return [
    { side, indicator, part: "now", of: (unit) => countOf(unit)?.now },
    { side, indicator, part: "before", of: (unit) => countOf(unit)?.before },
    { side, indicator, part: "change", of: (unit) => countOf(unit)?.change },
    { side, indicator, part: "growth", of: (unit) => percentOrNone(countOf(unit)?.growth) },
  ];
}

function percentOrNone(value: number | NoValue | undefined): number | NoValue | undefined {
  return value === undefined || isNoValue(value) ? value : percentOf(ratio(value));
}

/** One line without tabs. A sign in front would make a formula of it. */
function plainText(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return /^[=+\-@]/.test(line) ? ` ${line}` : line;
}
