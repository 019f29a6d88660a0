import { isNoValue } from "../model/noValue";
import { ratio } from "../model/quantities";
import type { CellRef } from "../model/sheet";
import { roundHalfAwayFromZero } from "../numbers/roundHalfAwayFromZero";
import { percentOf, rate } from "../rates/rate";
import { goalRate, type Goal } from "../targets/goal";
import { isReached, judge } from "../targets/judge";
import { stillToDo } from "../targets/stillToDo";
import { earlierOfSide } from "./earlierOfSide";
import { goalOfSide, monthsOf } from "./goalOfSide";
import { currentParts, statedPercent, type SideParts } from "./sideParts";
import type { SideSummary } from "./sideSummary";
import type { SideQuestion } from "./summaryQuestion";
import { unverifiedFigures } from "./unverifiedFigures";

/** How one side of a unit stands; `undefined` where the tables say neither its counts nor its rate. */
export function sideSummaryOf(question: SideQuestion): SideSummary | undefined {
  const parts = currentParts(question);
  const reached = rateOf(question, parts);
  return reached === undefined && Number.isNaN(parts.finished) && Number.isNaN(parts.eligible) ? undefined : knownSide(question, parts, reached);
}

function knownSide(question: SideQuestion, parts: SideParts, reached: Percent | undefined): SideSummary {
  const { side, places } = question;
  const { target, goal } = goalOfSide(question);
  const before = earlierOfSide(question, reached?.percent);
  return {
    ...{ side, places, goal },
    moneyUnit: side === "money" ? moneyUnitOf(question) : undefined,
    finished: present(parts.finished),
    eligible: present(parts.eligible),
    ...rateAsPrinted(reached),
    assigned: question.question.mode.kind === "interim" ? undefined : target,
    target: goal && percentOf(goalRate(goal)),
    ...judgement(reached, goal),
    ...before,
    ...toDo(parts, goal, question),
    unverified: unverifiedFigures(question, { parts, rateAt: reached?.at ?? [], earlier: before.earlier }),
  };
}

function rateAsPrinted(reached: Percent | undefined): Pick<SideSummary, "rate" | "rateFrom"> {
  return reached ? { rate: roundHalfAwayFromZero(reached.percent, 2), rateFrom: reached.from } : { rate: undefined, rateFrom: undefined };
}

function moneyUnitOf({ moneyUnit, places: [place] }: SideQuestion): SideSummary["moneyUnit"] {
  return moneyUnit ?? place?.set.moneyUnit;
}

interface Percent {
  readonly percent: number;
  readonly from: "counts" | "stated";
  readonly at: readonly CellRef[];
}

/** The rate from the counts; without them, as a single record states it. A rate of several is never made of their rates. */
function rateOf(question: SideQuestion, parts: SideParts): Percent | undefined {
  const computed = rate({ finished: parts.finished }, parts.eligible);
  if (!isNoValue(computed)) return { percent: computed * 100, from: "counts", at: [...parts.finishedAt, ...parts.eligibleAt] };
  return computed.noValue === "zeroBase" ? undefined : statedRate(question);
}

function statedRate({ side, places }: SideQuestion): Percent | undefined {
  const [place] = places;
  const stated = places.length === 1 && place ? statedPercent(place, `${side}.rate`) : undefined;
  return stated && { percent: stated.percent, from: "stated", at: [stated.at] };
}

type Judged = Pick<SideSummary, "difference" | "verdict" | "isReached">;
const notJudged: Judged = { difference: undefined, verdict: undefined, isReached: undefined };

function judgement(reached: Percent | undefined, goal: Goal | undefined): Judged {
  if (reached === undefined || goal === undefined) return notJudged;
  const judged = judge(ratio(reached.percent / 100), { rate: goalRate(goal) });
  return { ...judged, isReached: isReached(judged, goal.comparison) };
}

type ToDo = Pick<SideSummary, "remaining" | "perMonth" | "isPossible">;
const nothingKnown: ToDo = { remaining: undefined, perMonth: undefined, isPossible: undefined };

function toDo({ finished, eligible }: SideParts, goal: Goal | undefined, { places: [place] }: SideQuestion): ToDo {
  if (goal === undefined || place === undefined || Number.isNaN(finished) || !(eligible > 0)) return nothingKnown;
  return stillToDo(goal, { finished, eligible, monthsLeft: 12 - monthsOf(place) });
}

const present = (value: number): number | undefined => (Number.isNaN(value) ? undefined : value);
