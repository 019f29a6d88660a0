import type { CalendarDay } from "../../core";
import type { CheckabilityCode } from "../checkabilityCodes";
import { plural } from "./plural";
import type { FindingSentences } from "../words";
import { shortNames } from "./indicatorNames";
import { numbers } from "./numbers";
import { moneyUnitNames, periodName } from "./recognitionSentences";
import { sideNames } from "./sideNames";

const { count, percent } = numbers;
const written = ({ day, month, year }: CalendarDay): string => `${day}/${month}/${year}`;

/** Sentences about what keeps figures from being checked or judged. */
export const checkabilitySentences: Pick<FindingSentences, CheckabilityCode> = {
  fractionOfMoney: ({ indicator, value, cellCount, moneyUnit }) =>
    `${plural(cellCount, "amount")} with a fraction although money is in ${moneyUnitNames.get(moneyUnit)}; the first is ${shortNames[indicator]} ${count(value)}. Check the decimal mark and the unit.`,
  rateAtTarget: ({ side, targetPercent }) =>
    `The rate ${sideNames[side]} is just the target of ${percent(targetPercent)}: where the decision says “above ${percent(targetPercent)}” it is not reached.`,
  columnsMissing: ({ side, missing }) => `There is no column of ${missing.map((indicator) => shortNames[indicator]).join(", ")} ${sideNames[side]}, so rates cannot be worked out again.`,
  periodUnusual: ({ from, to, begins, months, named }) =>
    named === undefined
      ? `The period is written from ${written(from)} to ${written(to)}; periods of these statistics begin on ${written(begins)}.`
      : `The period is called ${periodName(named)}, but ${written(from)} to ${written(to)} is ${plural(months, "month")} of the statistical year.`,
};
