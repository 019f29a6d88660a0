import { cellOf, type CellRef, type SideSummary } from "../../core";
import { areaReferences, rateTerms, reference, sumExpression } from "./sourceTerms";

/** A rate in percent as an expression over cells of a person's sheets, not rounded. */
export interface RateExpression {
  readonly value: string;
  /** Cells that must hold numbers. */
  readonly cells: readonly CellRef[];
  /** Expressions that must be above zero. */
  readonly bases: readonly string[];
}

/** The rate of this period from the counts, or as the sheet states it; `undefined` where the side has neither. */
export function currentRate({ places, side, moneyUnit, rateFrom }: SideSummary): RateExpression | undefined {
  const [place] = places;
  const stated = rateFrom === "stated" ? place?.set.columns.get(`${side}.rate`) : undefined;
  if (stated && place) return ofStated(cellOf(stated, place.recordIndex), stated.scale === "fraction");
  const { finished, eligible } = rateTerms(places, side, { moneyUnit, basis: "current" });
  if (finished.length === 0 || eligible.length === 0) return undefined;
  return ofCounts(sumExpression(finished), sumExpression(eligible), [...finished, ...eligible].map(({ at }) => at));
}

/** The rate of the same period last year; `undefined` where only its change is known, or nothing. */
export function earlierRate({ earlier, places, side, moneyUnit }: SideSummary): RateExpression | undefined {
  if (earlier?.kind === "rate") return ofStated(earlier.at, places[0]?.set.columns.get(`samePeriodLastYear:${side}.rate`)?.scale === "fraction");
  if (earlier?.kind !== "counts") return undefined;
  const summed = rateTerms(places, side, { moneyUnit, basis: "samePeriodLastYear" });
  const { finished, eligible } = places.length > 1 ? summed : { finished: earlier.parts.finishedAt.map(asItIs), eligible: earlier.parts.eligibleAt.map(asItIs) };
  return ofCounts(sumExpression(finished), sumExpression(eligible), [...finished, ...eligible].map(({ at }) => at));
}

/** A formula over rates that stays empty while a cell is blank or a base is zero: a blank is no zero. */
export function whereKnown(rates: readonly RateExpression[], otherCells: readonly string[], value: string): string {
  const cells = rates.flatMap((rate) => rate.cells);
  const bases = rates.flatMap((rate) => rate.bases).map((base) => `${base}>0`);
  const guarded = bases.length === 0 ? value : `IF(${bases.length === 1 ? bases.join("") : `AND(${bases.join(",")})`},${value},"")`;
  return `IF(COUNT(${[...otherCells, ...areaReferences(cells)].join(",")})=${cells.length + otherCells.length},${guarded},"")`;
}

const asItIs = (at: CellRef) => ({ at, factor: 1 });

function ofCounts(finished: string, eligible: string, cells: readonly CellRef[]): RateExpression {
  const numerator = finished.includes("+") ? `(${finished})` : finished;
  const base = eligible.includes("+") || eligible.includes("*") ? `(${eligible})` : eligible;
  return { value: `${numerator}/${base}*100`, cells, bases: [eligible] };
}

function ofStated(at: CellRef, isFraction: boolean): RateExpression {
  return { value: isFraction ? `${reference(at)}*100` : reference(at), cells: [at], bases: [] };
}
