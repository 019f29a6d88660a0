import type { Side } from "../model/indicator";
import type { Extremes, Summary, SummaryUnit } from "./summary";

/** The units of a side from the best to the worst; equal ones in the order of the sheet, and those without a figure are left out. */
export function orderedUnits({ units, ranking }: Pick<Summary, "units" | "ranking">, side: Side): readonly SummaryUnit[] {
  const figureOf = ({ bySide }: SummaryUnit) => bySide[side]?.[ranking];
  return units.filter((unit) => figureOf(unit) !== undefined).sort((one, other) => (figureOf(other) ?? 0) - (figureOf(one) ?? 0));
}

/**
 * The best and the worst units of a side, each at most so many, the worst first. No unit stands in both: of five units, three and three give
 * the best three and the worst two.
 */
export function extremesOf(summary: Pick<Summary, "units" | "ranking">, side: Side, countMax: number): Extremes {
  const ordered = orderedUnits(summary, side);
  const top = ordered.slice(0, countMax);
  return { top, bottom: ordered.slice(top.length).reverse().slice(0, countMax) };
}
