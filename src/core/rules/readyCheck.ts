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
import { isNotRun, type Check, type Examination, type NotRun, type Outcome } from "./outcome";
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
import { tableSides, type TableSide } from "./tableSide";
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

/** A rule joined to its code: it takes a table, begins to examine it, and says in the end how the rule fares there. */
export function readyCheck<Kind extends RuleKind>(rule: Rule<Kind>): (table: TableUnderCheck) => Examination | NotRun {
  const check: Check<Kind> = checks[rule.kind];
  if (check.per === "table") return (table) => finished(check.run(rule, table));
  const begin = check.per === "record" ? check.begin : (ofKind: Rule<Kind>, side: TableSide) => finished(check.run(ofKind, side));
  return (table) => joined(tableSides(table).filter(({ side }) => (rule.side ?? side) === side).map((side) => begin(rule, side)));
}

/** The examination of a rule that looks at everything at once. */
function finished(outcome: Outcome | NotRun): Examination | NotRun {
  return isNotRun(outcome) ? outcome : { look: () => undefined, outcome: () => outcome };
}

/** A rule ran when it ran on any side. */
function joined(sides: readonly (Examination | NotRun)[]): Examination | NotRun {
  const begun = sides.flatMap((side) => (isNotRun(side) ? [] : [side]));
  if (begun.length === 0) return { lacking: [...new Set(sides.flatMap((side) => (isNotRun(side) ? side.lacking : [])))] };
  return {
    look: (block) => begun.forEach(({ look }) => look(block)),
    outcome: () => mergedOutcome(begun.map(({ outcome }) => outcome())),
  };
}
