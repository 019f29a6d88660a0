import { noMemory, ruleSettingsOf, settingFindings, type CheckOptions, type CheckReport, type Memory, type Purpose, type RuleSettings } from "../../core";
import { isUnfinishedSheet } from "../ownership/unfinishedSheet";
import type { WorkbookSnapshot } from "../ports/workbook";
import { choicesIn } from "./choicesInWorkbook";

/** What the workbook's own sheet of rules says; `undefined` without one. Of several the first counts. */
export function settingsIn(snapshot: WorkbookSnapshot, memory: Memory = noMemory): RuleSettings | undefined {
  for (const sheet of snapshot.sheets) {
    if (isUnfinishedSheet(sheet.name)) continue;
    const settings = memory.kept(settingsOfSheet, { about: sheet, from: [] }, () => ruleSettingsOf(sheet));
    if (settings) return settings;
  }
  return undefined;
}

const settingsOfSheet: Purpose<RuleSettings | undefined> = { name: "the rules that a sheet sets" };

/**
 * What a person chose for a check, with the edition and the rules as the workbook sets them; an edition that was chosen for this check alone
 * comes first. Rules that the workbook switches off are off for what is unusual, too.
 */
export function withWorkbookSettings(snapshot: WorkbookSnapshot, given: CheckOptions = {}): CheckOptions {
  const { edition } = choicesIn(snapshot);
  const options = edition === undefined ? given : { edition, ...given };
  const settings = settingsIn(snapshot, options.memory);
  if (settings === undefined) return options;
  const off = [...settings.byRule].flatMap(([id, { isOff }]) => (isOff ? [id] : []));
  return { ...options, settings, switchedOff: new Set([...(options.switchedOff ?? []), ...off]) };
}

/**
 * The report with the bad entries of the sheet of rules in front: while they stand, the check is not the one that was meant. What a cause
 * breaks of rules that are off is no finding.
 */
export function withSettingFindings(report: CheckReport, { settings, switchedOff }: CheckOptions): CheckReport {
  if (settings === undefined) return report;
  return { ...report, findings: [...settingFindings(settings), ...report.findings.filter(({ ruleId }) => !switchedOff?.has(ruleId))] };
}
