import type { CountIndicator } from "../model/indicator";
import { cellOf } from "../model/records";
import type { CellRef } from "../model/sheet";
import type { AnomalySide } from "./detector";

/** Now, or in the earlier period that the side is compared with. */
export type When = "current" | "earlier";

/** A figure of a record; NaN where there is none. */
export function figureOf(side: AnomalySide, indicator: CountIndicator, at: { readonly record: number; readonly when: When }): number {
  const variable = side.indicators.indexOf(indicator);
  return side.figures[at.when][variable]?.[at.record] ?? Number.NaN;
}

/** What a rate is made of in one record: xong (which includes đình chỉ and giảm), có điều kiện, phải thi hành. NaN where a figure is missing. */
export interface RateParts {
  readonly finished: number;
  readonly eligible: number;
  readonly toEnforce: number;
}

/** The figures that a rate is made of. */
export function rateParts(side: AnomalySide, record: number, when: When): RateParts {
  const valueOf = (indicator: CountIndicator) => figureOf(side, indicator, { record, when });
  const summed = valueOf("enforced") + valueOf("terminated") + (side.indicators.includes("reduced") ? valueOf("reduced") : 0);
  const stated = valueOf("finished");
  return { finished: Number.isNaN(stated) ? summed : stated, eligible: valueOf("eligible"), toEnforce: valueOf("toEnforce") };
}

/** A share in percent; NaN over nothing. */
export function percentOf(part: number, whole: number): number {
  return whole > 0 ? (100 * part) / whole : Number.NaN;
}

/** The variable of the figure that stands for what is finished. */
export function finishedVariable({ indicators }: AnomalySide): number {
  const finished = indicators.indexOf("finished");
  return finished >= 0 ? finished : indicators.indexOf("enforced");
}

const ratedIndicators: readonly CountIndicator[] = ["finished", "enforced", "terminated", "eligible", "toEnforce"];

/** Whether an error is known in a figure that a record's rate, or its share of có điều kiện, is made of: then the rate is its echo. */
export function isRateBlamed(side: AnomalySide, record: number): boolean {
  return side.indicators.some((indicator, variable) => ratedIndicators.includes(indicator) && side.isBlamed(record, variable));
}

/** The cells of the named figures in a record. */
export function cellsOfFigures(side: AnomalySide, record: number, indicators: readonly CountIndicator[]): readonly CellRef[] {
  return indicators.flatMap((indicator) => {
    const column = side.columns[side.indicators.indexOf(indicator)];
    return column ? [cellOf(column, record)] : [];
  });
}
