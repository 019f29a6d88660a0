import { ruleNaming, type RuleNameWords } from "../ruleNaming";
import { shortNames } from "./indicatorNames";
import { numbers } from "./numbers";

const kinds: RuleNameWords["kinds"] = {
  totalRow: "the total row is the sum of its rows",
  statedRate: "rate = finished ÷ eligible",
  statedShare: "share eligible = eligible ÷ to be enforced",
  rateOverZero: "no rate while nothing is eligible",
  rateRange: "rates from 0 to 100\u00A0%",
  mixedRateScales: "a column of rates has one form",
  statedDifference: "difference = rate − target",
  statedRateChange: "change = rate − rate of the same period last year",
  statedChange: "changes are from the right earlier figure",
  targetMissing: "targets are entered",
  numberAsText: "no number stored as text",
  textInsteadOfNumber: "no text where a number belongs",
  errorValue: "no error values",
  negative: "no negative figures",
  wholeCases: "cases are whole",
  duplicateUnit: "each unit has one row",
  impossibleDate: "dates exist",
  periodMissing: "the period is stated",
  moneyUnitMissing: "the unit of money is stated",
  verdictWording: "words such as “vượt” agree with the figures",
  hiddenCharacters: "names without hidden characters",
  formulaPattern: "formulas like those beside them",
  typedAmongFormulas: "no figure typed among formulas",
  totalUnclear: "it is clear what a total row adds up",
  unitOfPeriod: "units that stood in the period",
  unitsMissing: "a table lists every unit",
  wholeMoney: "money is whole in the unit of the sheet",
  rateAtTarget: "a rate is not just its target",
  columnsMissing: "the columns that rates are made of are there",
  monthWithin: "the month is no more than what came since 01/10",
  monthlyRoll: "since 01/10 = up to the month before + the month",
  periodUnusual: "the period is counted from 01/10",
};

/** What is merely looked at, and belongs to no edition. */
const anomalies: RuleNameWords["anomalies"] = {
  "BT-01": "a figure's unit agrees with the earlier period",
  "BT-02": "no figures copied from an earlier period",
  "BT-03": "changes like those of the other units",
  "BT-04": "a rate not far from those of the other units",
  "BT-05": "no figures repeated from the row beside",
  "BT-06": "different counts give different rates",
  "BT-07": "not everything eligible is finished",
  "BT-08": "terminations are not most of the result",
  "BT-09": "results do not crowd just above the target",
  "BT-10": "a rate does not rise only because eligible shrinks",
  "BT-11": "a column's unit agrees with the earlier period",
  "BT-12": "cases and money not exchanged",
  "BT-13": "no cell left blank that the others determine",
  "BT-14": "figures of two units not in each other's row",
  "SS-01": "cumulative figures do not fall below an earlier period of the year",
  "SS-02": "a year opens with no more than the year before closed with",
  "SS-03": "no sudden reclassifying or entrusting in the last month of the year",
  "SS-04": "changes agree with the report of the earlier period",
  "SS-05": "earlier figures in a table are those of the earlier report",
};

/** What a rule holds. A rule without words here is called by its id. */
export const ruleName = ruleNaming({
  kinds,
  anomalies,
  settingsSheet: "the sheet of rules means something",
  indicators: shortNames,
  remainder: (total, shareMax) => `the rest of ${total} is at most ${numbers.percent(shareMax * 100, 0)}`,
});
