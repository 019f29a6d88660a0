import type { EditionId } from "../forms/edition";
import type { Memory } from "../model/memory";
import type { Target } from "../model/target";
import type { RuleSettings } from "./ownSettings/ruleSettingsOf";

/** What a person chose for a check. */
export interface CheckOptions {
  /** Targets that were entered; a target that stands in the table comes first. */
  readonly targets?: readonly Target[];
  /** The edition of the forms, where it is not to follow from the period. */
  readonly edition?: EditionId;
  /** Ids of rules that are not to run. */
  readonly switchedOff?: ReadonlySet<string>;
  /** What the sheet of settings says. */
  readonly settings?: RuleSettings;
  /** What was worked out in earlier checks of the workbook. */
  readonly memory?: Memory;
}
