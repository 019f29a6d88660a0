import type { Finding } from "../../model/finding";
import type { RuleSettings } from "./ruleSettingsOf";

/** The rule that every entry of the sheet of settings means something. */
export const settingsRuleId = "QT-01";

/** The bad entries of the sheet of settings as findings, in the order of the sheet. */
export function settingFindings({ faults }: RuleSettings): readonly Finding[] {
  return faults.map(({ at, problem, text, other }, index) => ({
    code: "settingInvalid",
    facts: { problem, text, other },
    id: [settingsRuleId, at.sheet, problem, text, faults.slice(0, index).filter((earlier) => earlier.problem === problem && earlier.text === text).length].join("|"),
    ruleId: settingsRuleId,
    severity: problem === "redundant" ? "info" : "error",
    cells: [at],
    recordLabel: "",
    side: undefined,
    proposals: [],
  }));
}
