import { balance } from "./balance";
import { columnsMissing } from "./columnsMissing";
import { containment } from "./containment";
import { duplicateUnit } from "./duplicateUnit";
import { errorValue } from "./errorValue";
import { formulaPattern } from "./formulas/formulaPattern";
import { typedAmongFormulas } from "./formulas/typedAmongFormulas";
import { hiddenCharacters } from "./hiddenCharacters";
import { impossibleDate } from "./impossibleDate";
import { mergedOutcome } from "./mergedOutcome";
import { mixedRateScales } from "./mixedRateScales";
import { moneyUnitMissing } from "./moneyUnitMissing";
import { negative } from "./negative";
import { numberAsText } from "./numberAsText";
import { order } from "./order";
import { isNotRun, type Check, type NotRun, type Outcome } from "./outcome";
import { periodMissing } from "./periodMissing";
import { periodUnusual } from "./periodUnusual";
import { rateAtTarget } from "./rateAtTarget";
import { rateOverZero } from "./rateOverZero";
import { rateRange } from "./rateRange";
import { remainder } from "./remainder";
import type { Rule, RuleKind } from "./settings";
import { statedChange } from "./statedChange";
import { statedDifference } from "./statedDifference";
import { statedRate } from "./statedRate";
import { statedRateChange } from "./statedRateChange";
import { statedShare } from "./statedShare";
import { tableSides } from "./tableSide";
import type { TableUnderCheck } from "./tableUnderCheck";
import { targetMissing } from "./targetMissing";
import { textInsteadOfNumber } from "./textInsteadOfNumber";
import { totalRow } from "./totalRow";
import { totalUnclear } from "./totalUnclear";
import { unitOfPeriod } from "./unitOfPeriod";
import { unitsMissing } from "./unitsMissing";
import { verdictWording } from "./verdictWording";
import { wholeCases } from "./wholeCases";
import { wholeMoney } from "./wholeMoney";

/** The code behind every kind of rule. A kind that is missing here does not compile. */
const checks: { readonly [K in RuleKind]: Check<K> } = {
  balance,
  containment,
  remainder,
  order,
  totalRow,
  statedRate,
  statedShare,
  rateOverZero,
  rateRange,
  mixedRateScales,
  statedRateChange,
  statedChange,
  statedDifference,
  targetMissing,
  numberAsText,
  textInsteadOfNumber,
  errorValue,
  negative,
  wholeCases,
  duplicateUnit,
  impossibleDate,
  periodMissing,
  moneyUnitMissing,
  verdictWording,
  hiddenCharacters,
  formulaPattern,
  typedAmongFormulas,
  totalUnclear,
  unitOfPeriod,
  unitsMissing,
  wholeMoney,
  rateAtTarget,
  columnsMissing,
  periodUnusual,
};

/** A rule joined to its code: it takes a table and says how the rule fares there. */
export function readyCheck<Kind extends RuleKind>(rule: Rule<Kind>): (table: TableUnderCheck) => Outcome | NotRun {
  const check: Check<Kind> = checks[rule.kind];
  if (check.per === "table") return (table) => check.run(rule, table);
  return (table) => joined(tableSides(table).filter(({ side }) => (rule.side ?? side) === side).map((side) => check.run(rule, side)));
}

/** A rule ran when it ran on any side. */
function joined(outcomes: readonly (Outcome | NotRun)[]): Outcome | NotRun {
  const ran = outcomes.flatMap((outcome) => (isNotRun(outcome) ? [] : [outcome]));
  if (ran.length > 0) return mergedOutcome(ran);
  return { lacking: [...new Set(outcomes.flatMap((outcome) => (isNotRun(outcome) ? outcome.lacking : [])))] };
}
