import type { CountIndicator } from "../../model/indicator";
import type { FigureColumn } from "../../model/records";
import type { SideUnderRepair } from "./sideUnderRepair";

/** A rate as a record states it. */
export interface StatedRate {
  /** Whether the stated rate is that of the figures once they have moved by the given amounts. */
  readonly agrees: (movedBy: (variable: number) => number) => boolean;
}

const numerators: readonly (readonly CountIndicator[])[] = [["finished"], ["enforced", "terminated", "reduced"], ["enforced", "terminated"]];

/** The rule that rates are right. What a person allows there is in points. */
const rateRuleId = "TL-01";

/** The rate that a record states, with the figures that it is made from; `undefined` where one of them is missing, or rates are not to be looked at. */
export function statedRate(side: SideUnderRepair, record: number): StatedRate | undefined {
  const { tableSide, indicators, figures } = side;
  const column = rateColumn(side);
  const stated = column?.values[record] ?? Number.NaN;
  const isThere = (indicator: CountIndicator) => indicators.includes(indicator);
  const numerator = numerators.find((candidates) => candidates.every(isThere));
  if (!column || Number.isNaN(stated) || !numerator || !isThere("eligible")) return undefined;
  const variablesOf = (names: readonly CountIndicator[]) => names.map((name) => indicators.indexOf(name));
  const [parts, base] = [variablesOf(numerator), variablesOf(["eligible"])];
  const full = column.scale === "fraction" ? 1 : 100;
  const tolerance = Math.max(0.5001 * 10 ** -tableSide.table.decimalsOf(column), (tolerancePoints(side) * full) / 100);
  const sum = (variables: readonly number[], movedBy: (variable: number) => number) =>
    variables.reduce((total, variable) => total + (figures.current[variable]?.[record] ?? Number.NaN) + movedBy(variable), 0);
  return { agrees: (movedBy) => Math.abs((full * sum(parts, movedBy)) / sum(base, movedBy) - stated) <= tolerance };
}

/** By how many points a person allows rates to be off. */
function tolerancePoints({ rules }: SideUnderRepair): number {
  return rules.toleranceOf(rateRuleId) ?? 0;
}

/** The column of rates, unless a person does not want rates to be looked at. */
function rateColumn({ tableSide, rules }: SideUnderRepair): FigureColumn | undefined {
  return rules.isOff(rateRuleId) ? undefined : tableSide.column("rate");
}
