import { ratio } from "../model/quantities";
import type { CellContent } from "../model/sheet";
import type { Target } from "../model/target";
import { provinceNamed } from "../units/provinceNamed";
import { provincesLike } from "../units/provincesLike";
import { firstDayOf, isOnOrBefore, lastDayOf } from "./dayOrder";
import { comparisonNamed, dayIn, isDraftState, rateIn, sideNamed, textOf, yearIn } from "./draftFields";
import type { TargetDraft, TargetField, TargetProblem, TargetProblemCode, TargetProblemFacts } from "./targetDraft";
import { nation, targetUnitNamed } from "./targetUnit";

/** What became of one line: a target, where nothing fatal is wrong with it, and what is wrong. */
export interface ReadTarget {
  readonly target: Target | undefined;
  readonly problems: readonly TargetProblem[];
}

/** A field of a line, as it was understood. */
interface Read<Value> {
  readonly value: Value | undefined;
  readonly problems: readonly TargetProblem[];
}

/**
 * Reads one line of targets. Nothing is guessed: what is missing or may be meant otherwise is a problem, and the line is no target.
 * Only "trên" is taken for granted where no comparison is stated, since decisions say "trên".
 */
export function readTarget(draft: TargetDraft): ReadTarget {
  const year = found(yearIn(draft.year), fatal("year", "yearWrong", { text: textOf(draft.year) }));
  const unit = readUnit(draft.unit, year.value);
  const side = found(sideNamed(textOf(draft.side)), fatal("side", "sideUnknown", { text: textOf(draft.side) }));
  const rate = readRate(draft.rate);
  const comparison = readComparison(draft);
  const from = readDay(draft.effectiveFrom, year.value);
  const state = readState(draft.state);
  const problems = [year, unit, side, rate, comparison, from, state].flatMap((read) => read.problems);
  if (problems.some(({ weight }) => weight === "fatal")) return { target: undefined, problems };
  const decision = textOf(draft.decision);
  const target: Target = {
    year: known(year),
    unit: known(unit),
    side: known(side),
    rate: ratio(known(rate) / 100),
    comparison: known(comparison),
    ...(from.value && { effectiveFrom: from.value }),
    ...(decision !== "" && { decision }),
    ...(state.value && { isDraft: true }),
  };
  return { target, problems };
}

/** A field that is no value without being a problem is a programmer's mistake. */
function known<Value>({ value }: Read<Value>): Value {
  if (value === undefined) throw new RangeError("a line without a problem lacks a value");
  return value;
}

function fatal<Code extends TargetProblemCode>(field: TargetField, code: Code, facts: TargetProblemFacts[Code]): TargetProblem {
  return { field, code, facts, weight: "fatal" } as TargetProblem;
}

/** The value, or the problem that stands in its place. */
function found<Value>(value: Value | undefined, otherwise: TargetProblem): Read<Value> {
  return { value, problems: value === undefined ? [otherwise] : [] };
}

function readUnit(content: CellContent, year: number | undefined): Read<string> {
  const text = textOf(content);
  if (text === "") return { value: undefined, problems: [fatal("unit", "unitMissing", {})] };
  if (year === undefined) return { value: targetUnitNamed(text), problems: [] };
  const value = targetUnitNamed(text, daysOf(year));
  return { value, problems: provinceNamed(value) ? notStanding(value, year) : likeness(text, value, year) };
}

/** A province may stand at the end of the year or, in the year of the mergers, only at its beginning. */
const daysOf = (year: number) => [lastDayOf(year), firstDayOf(year)];

function notStanding(unit: string, year: number): readonly TargetProblem[] {
  if (daysOf(year).some((day) => provinceNamed(unit, day))) return [];
  return [fatal("unit", "unitNotStanding", { unit, year, successors: provincesLike(unit, lastDayOf(year)) })];
}

function likeness(text: string, unit: string, year: number): readonly TargetProblem[] {
  const candidates = unit === nation || unit !== text ? [] : provincesLike(text, lastDayOf(year));
  return candidates.length === 0 ? [] : [{ field: "unit", code: "unitLike", facts: { text, candidates }, weight: "remark" }];
}

function readRate(content: CellContent): Read<number> {
  const text = textOf(content);
  if (text === "") return { value: undefined, problems: [fatal("rate", "rateMissing", {})] };
  const { value } = rateIn(content);
  if (value === undefined) return { value, problems: [fatal("rate", "rateNotNumber", { text })] };
  if (value > 0 && value <= 1) return { value, problems: [fatal("rate", "rateLikeFraction", { value })] };
  return { value, problems: value > 1 && value <= 100 ? [] : [fatal("rate", "rateOutOfRange", { value })] };
}

function readComparison(draft: TargetDraft): Read<Target["comparison"]> {
  const text = textOf(draft.comparison);
  if (text === "") return { value: rateIn(draft.rate).comparison ?? "above", problems: [] };
  return found(comparisonNamed(text), fatal("comparison", "comparisonUnknown", { text }));
}

function readDay(content: CellContent, year: number | undefined): Read<NonNullable<Target["effectiveFrom"]>> {
  const text = textOf(content);
  if (text === "") return { value: undefined, problems: [] };
  const day = dayIn(content);
  if (day === undefined) return { value: day, problems: [fatal("effectiveFrom", "dateWrong", { text })] };
  const isInYear = year === undefined || (isOnOrBefore(firstDayOf(year), day) && isOnOrBefore(day, lastDayOf(year)));
  return { value: day, problems: isInYear ? [] : [fatal("effectiveFrom", "dateOutsideYear", { year: year ?? 0 })] };
}

function readState(content: CellContent): Read<boolean> {
  const text = textOf(content);
  if (text === "" || isDraftState(text)) return { value: text !== "", problems: [] };
  return { value: false, problems: [fatal("state", "stateUnknown", { text })] };
}
