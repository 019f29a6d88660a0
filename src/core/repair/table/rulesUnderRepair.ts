import type { Severity } from "../../model/finding";
import { switchedOffIds } from "../../rules/ownSettings/rulesInForce";
import type { RuleSettings } from "../../rules/ownSettings/ruleSettingsOf";
import type { Rule } from "../../rules/settings";

/** What a person set about the rules, as far as causes depend on it: causes agree with the check that found what they explain. */
export interface RulesUnderRepair {
  readonly isOff: (ruleId: string) => boolean;
  /** The tolerance that a person set for a rule; `undefined` where nobody did. */
  readonly toleranceOf: (ruleId: string) => number | undefined;
  readonly severityOf: (ruleId: string) => Severity | undefined;
  /** The rules that a person wrote. */
  readonly ownRules: readonly Rule[];
}

/** What a person may have set, in the pane or on the sheet of rules. */
export interface RuleChoices {
  readonly switchedOff?: ReadonlySet<string>;
  readonly settings?: RuleSettings;
}

/** The rules as a person set them. */
export function rulesUnderRepair({ settings, switchedOff }: RuleChoices): RulesUnderRepair {
  const off = switchedOffIds(settings, switchedOff);
  const settingOf = (ruleId: string) => settings?.byRule.get(ruleId);
  return {
    isOff: (ruleId) => off.has(ruleId),
    toleranceOf: (ruleId) => settingOf(ruleId)?.tolerance,
    severityOf: (ruleId) => settingOf(ruleId)?.severity,
    ownRules: settings?.ownRules ?? [],
  };
}
