import type { Rule } from "../settings";
import type { RuleSettings } from "./ruleSettingsOf";

/** The rules as a person set them, with their own behind; a rule that is off stays in the list, so that the report can say so. */
export function rulesInForce(rules: readonly Rule[], settings: RuleSettings | undefined): readonly Rule[] {
  if (settings === undefined) return rules;
  const set = rules.map((rule): Rule => {
    const { severity, tolerance } = settings.byRule.get(rule.id) ?? {};
    return severity === undefined && tolerance === undefined ? rule : { ...rule, ...(severity && { severity }), ...(tolerance !== undefined && { tolerance }) };
  });
  return [...set, ...settings.ownRules];
}

/** The ids of the rules that a person switched off, in the pane or on the sheet. */
export function switchedOffIds(settings: RuleSettings | undefined, switchedOff: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const onSheet = [...(settings?.byRule ?? [])].flatMap(([id, { isOff }]) => (isOff ? [id] : []));
  return onSheet.length === 0 ? switchedOff : new Set([...switchedOff, ...onSheet]);
}
