import { balance } from "./sums/balance";
import { columnsMissing } from "./labels/columnsMissing";
import { containment } from "./sums/containment";
import { duplicateUnit } from "./labels/duplicateUnit";
import { errorValue } from "./figures/errorValue";
import { formulaPattern } from "./formulas/formulaPattern";
import { typedAmongFormulas } from "./formulas/typedAmongFormulas";
import { hiddenCharacters } from "./labels/hiddenCharacters";
import { impossibleDate } from "./labels/impossibleDate";
import { mergedOutcome } from "./outcome/mergedOutcome";
import { mixedRateScales } from "./ratios/mixedRateScales";
import { monthlyRoll } from "./months/monthlyRoll";
import { monthWithin } from "./months/monthWithin";
import { moneyUnitMissing } from "./labels/moneyUnitMissing";
import { negative } from "./figures/negative";
import { numberAsText } from "./figures/numberAsText";
import { order } from "./sums/order";
import { isNotRun, type Check, type Examination, type NotRun, type Outcome } from "./outcome/outcome";
import { periodMissing } from "./labels/periodMissing";
import { periodUnusual } from "./labels/periodUnusual";
import { rateAtTarget } from "./ratios/rateAtTarget";
import { rateOverZero } from "./ratios/rateOverZero";
import { rateRange } from "./ratios/rateRange";
import { remainder } from "./sums/remainder";
import type { Rule, RuleKind } from "./settings";
import { statedChange } from "./changes/statedChange";
import { statedDifference } from "./ratios/statedDifference";
import { statedRate } from "./ratios/statedRate";
import { statedRateChange } from "./changes/statedRateChange";
import { statedShare } from "./ratios/statedShare";
import { monthSides, tableSides, type TableSide } from "./table/tableSide";
import type { TableUnderCheck } from "./table/tableUnderCheck";
import { targetMissing } from "./ratios/targetMissing";
import { textInsteadOfNumber } from "./figures/textInsteadOfNumber";
import { totalRow } from "./sums/totalRow";
import { totalUnclear } from "./sums/totalUnclear";
import { unitOfPeriod } from "./labels/unitOfPeriod";
import { unitsMissing } from "./labels/unitsMissing";
import { verdictWording } from "./ratios/verdictWording";
import { wholeCases } from "./figures/wholeCases";
import { wholeMoney } from "./figures/wholeMoney";

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
  monthWithin,
  monthlyRoll,
};

/** A rule joined to its code: it takes a table, begins to examine it, and says in the end how the rule fares there. */
export function readyCheck<Kind extends RuleKind>(rule: Rule<Kind>): (table: TableUnderCheck) => Examination | NotRun {
  const check: Check<Kind> = checks[rule.kind];
  if (check.per === "table") return (table) => finished(check.run(rule, table));
  const begin = check.per === "record" ? check.begin : (ofKind: Rule<Kind>, side: TableSide) => finished(check.run(ofKind, side));
  const sidesOf = (table: TableUnderCheck) => (ofMonthsToo.has(rule.kind) ? [...tableSides(table), ...monthSides(table)] : tableSides(table));
  return (table) => joined(sidesOf(table).filter(({ side }) => (rule.side ?? side) === side).map((side) => begin(rule, side)));
}

/** What holds of the figures of one month as well. */
const ofMonthsToo: ReadonlySet<RuleKind> = new Set(["totalRow", "wholeCases", "wholeMoney"]);

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
