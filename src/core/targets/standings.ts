import { sides, type Side } from "../model/indicator";
import type { RecordSet } from "../model/records";
import type { Target } from "../model/target";
import { decimalPlaces } from "../numbers/decimalPlaces";
import { exactSum } from "../numbers/exactSum";
import type { JudgingMode } from "./goal";
import { monthsLeftFor, sideStanding, type SideStanding } from "./standing";
import { monthlyPace } from "./stillToDo";

/** How one unit stands on both sides. */
export interface UnitStanding {
  readonly label: string;
  readonly recordIndex: number;
  readonly isTotal: boolean;
  readonly bySide: { readonly [S in Side]: SideStanding | undefined };
  /** Whether both targets are reached; `undefined` while one side cannot be judged. */
  readonly isBothReached: boolean | undefined;
}

/** How the units of one table stand. */
export interface TableStanding {
  readonly set: RecordSet;
  readonly units: readonly UnitStanding[];
  /** Over the units without the totals: how many can be judged on both sides, how many reached both, and what is left to do in all. */
  readonly judgedBothCount: number;
  readonly reachedBothCount: number;
  readonly remaining: { readonly [S in Side]: number };
  /** What is left to do in all, for each month that is left; `undefined` where no month is. */
  readonly perMonth: { readonly [S in Side]: number | undefined };
  /** How many units cannot reach a goal any more with today's có điều kiện. */
  readonly impossibleCount: { readonly [S in Side]: number };
}

/** How every unit and total of a table stands against its targets. Details below a unit have none. */
export function standingsOf(set: RecordSet, targets: readonly Target[], mode: JudgingMode): TableStanding {
  const all = set.records.flatMap((record, recordIndex): readonly UnitStanding[] => {
    if (record.role === "detail") return [];
    const [cases, money] = sides.map((side) => sideStanding({ set, side, recordIndex }, targets, mode));
    if (!cases && !money) return [];
    return [{ label: record.label, recordIndex, isTotal: record.role === "total", bySide: { cases, money }, isBothReached: bothReached(cases, money) }];
  });
  const units = all.filter(({ isTotal }) => !isTotal);
  const remainingOf = (side: Side) => exactSum(units.map(({ bySide }) => bySide[side]?.judged?.remaining ?? 0));
  const remaining = { cases: remainingOf("cases"), money: remainingOf("money") };
  const monthsLeft = monthsLeftFor(mode, set);
  const perMonthOf = (side: Side) => monthlyPace(remaining[side], { monthsLeft, decimals: decimalPlaces(remaining[side]) });
  const impossibleOf = (side: Side) => units.filter(({ bySide }) => bySide[side]?.judged?.isPossible === false).length;
  return {
    set,
    units: all,
    judgedBothCount: units.filter(({ isBothReached }) => isBothReached !== undefined).length,
    reachedBothCount: units.filter(({ isBothReached }) => isBothReached).length,
    remaining,
    perMonth: { cases: perMonthOf("cases"), money: perMonthOf("money") },
    impossibleCount: { cases: impossibleOf("cases"), money: impossibleOf("money") },
  };
}

function bothReached(cases: SideStanding | undefined, money: SideStanding | undefined): boolean | undefined {
  return cases?.judged && money?.judged ? cases.judged.isReached && money.judged.isReached : undefined;
}
