import type { Severity } from "../../model/finding";
import type { SettingProblem } from "../../model/settingProblem";
import { contentAt, isExcelError, type CellRef, type SheetSnapshot } from "../../model/sheet";
import { parseVietnameseNumber } from "../../numbers/parseVietnameseNumber";
import { matchKey, plainKey } from "../../text/matchKey";
import { conflictOf } from "../pack/conflictOf";
import { jointConflict } from "../pack/jointConflict";
import { linearRule } from "../pack/linearRule";
import { ruleList } from "../ruleList";
import type { Rule } from "../settings";
import { toleranceUnitOf } from "../toleranceUnit";
import { ruleInWords } from "./ruleInWords";
import { settingsColumns, type SettingField } from "./settingsColumns";

/** An entry that means nothing, and its cell. */
export interface SettingFault {
  readonly at: CellRef;
  readonly problem: SettingProblem;
  readonly text: string;
  readonly other: string;
}

/** What a person set about one rule. */
export interface RuleSetting {
  readonly isOff?: true;
  readonly severity?: Severity;
  readonly tolerance?: number;
}

/** What the sheet of settings says. */
export interface RuleSettings {
  /** By the id of the rule. */
  readonly byRule: ReadonlyMap<string, RuleSetting>;
  readonly ownRules: readonly Rule[];
  readonly faults: readonly SettingFault[];
}

const rulesById: ReadonlyMap<string, Rule> = new Map(ruleList.map((rule) => [rule.id, rule]));
/** Rules about what is merely unusual have ids of their own and can be switched off too. */
const unusualId = /^BT-\d{2}$/;
const uses: ReadonlyMap<string, boolean> = new Map([["co", true], ["x", true], ["khong", false], ["tat", false]]);
const severities: ReadonlyMap<string, Severity> = new Map<string, Severity>([["loi", "error"], ["phai sua", "error"], ["xac nhan", "confirm"], ["de nghi xac nhan", "confirm"], ["luu i", "info"]]);

/** One row of the sheet, cell by cell. */
interface Entry {
  readonly textOf: (field: SettingField) => string;
  readonly fault: (field: SettingField, problem: SettingProblem, about?: { readonly text?: string; readonly other?: string }) => void;
}

/** Reads the sheet of settings. A bad entry is named with its cell, and leaves the rule as it was; `undefined` for any other sheet. */
export function ruleSettingsOf(sheet: SheetSnapshot): RuleSettings | undefined {
  const columns = settingsColumns(sheet);
  if (columns === undefined) return undefined;
  const faults: SettingFault[] = [];
  const byRule = new Map<string, RuleSetting>();
  const ownRules: Rule[] = [];
  const last = sheet.origin.rowIndex + sheet.contents.length;
  for (let rowIndex = columns.headerRowIndex + 1; rowIndex < last; rowIndex += 1) {
    const cellOf = (field: SettingField): CellRef => ({ sheet: sheet.name, rowIndex, columnIndex: columns.columnIndexes.get(field) ?? 0 });
    const textOf = (field: SettingField) => (columns.columnIndexes.has(field) ? textAt(sheet, cellOf(field)) : "");
    const entry: Entry = { textOf, fault: (field, problem, { text = textOf(field), other = "" } = {}) => void faults.push({ at: cellOf(field), problem, text, other }) };
    readEntry(entry, byRule, ownRules);
  }
  return { byRule, ownRules, faults };
}

function textAt(sheet: SheetSnapshot, { rowIndex, columnIndex }: CellRef): string {
  const content = contentAt(sheet, rowIndex, columnIndex);
  return content === null ? "" : isExcelError(content) ? content.error : String(content).trim();
}

function readEntry(entry: Entry, byRule: Map<string, RuleSetting>, ownRules: Rule[]): void {
  const id = entry.textOf("id").normalize("NFC").toUpperCase();
  if (id === "") return;
  if (byRule.has(id)) entry.fault("id", "repeatedRule");
  else if (isBuiltIn(id) || entry.textOf("content") !== "") readRule(entry, id, { byRule, ownRules });
  else entry.fault("id", "unknownRule");
}

interface Gathered {
  readonly byRule: Map<string, RuleSetting>;
  readonly ownRules: Rule[];
}

function readRule(entry: Entry, id: string, { byRule, ownRules }: Gathered): void {
  const severity = severityIn(entry);
  const isOff = isSwitchedOff(entry);
  const own = isBuiltIn(id) || isOff ? undefined : ownRule(entry, { id, severity: severity ?? "error" }, ownRules);
  const tolerance = toleranceIn(entry, rulesById.get(id) ?? own, id);
  byRule.set(id, settingOf(isOff, severity, tolerance));
  if (own) ownRules.push({ ...own, ...settingOf(false, severity, tolerance) });
}

function isBuiltIn(id: string): boolean {
  return rulesById.has(id) || unusualId.test(id);
}

function settingOf(isOff: boolean, severity: Severity | undefined, tolerance: number | undefined): RuleSetting {
  return { ...(isOff && { isOff }), ...(severity && { severity }), ...(tolerance !== undefined && { tolerance }) };
}

function isSwitchedOff(entry: Entry): boolean {
  const text = entry.textOf("use");
  const isUsed = text === "" ? true : uses.get(plainKey(matchKey(text)));
  if (isUsed === undefined) entry.fault("use", "unknownUse");
  return isUsed === false;
}

function severityIn(entry: Entry): Severity | undefined {
  const text = entry.textOf("severity");
  const severity = severities.get(plainKey(matchKey(text)));
  if (text !== "" && severity === undefined) entry.fault("severity", "unknownSeverity");
  return severity;
}

function toleranceIn(entry: Entry, rule: Rule | undefined, id: string): number | undefined {
  const text = entry.textOf("tolerance");
  if (text === "") return undefined;
  const value = parseVietnameseNumber(text) ?? NaN;
  const hasTolerance = rule !== undefined && toleranceUnitOf(rule.kind) !== undefined;
  if (!hasTolerance) entry.fault("tolerance", "noTolerance", { other: id });
  else if (!(value >= 0 && value < Infinity)) entry.fault("tolerance", "badTolerance");
  else return value;
  return undefined;
}

/** A person's own rule, unless it cannot be read, or contradicts or repeats another. */
function ownRule(entry: Entry, head: { readonly id: string; readonly severity: Severity }, ownRules: readonly Rule[]): Rule | undefined {
  const read = ruleInWords(entry.textOf("content"), head);
  if ("problem" in read) {
    entry.fault("content", read.problem, { text: read.text });
    return undefined;
  }
  const clash = clashOf(read.rule, ownRules);
  if (clash) entry.fault("content", clash.problem, { text: head.id, other: clash.other });
  return clash?.problem === "contradiction" ? undefined : read.rule;
}

/** What a person's own rule contradicts or repeats: one rule, or several together. Rules for different sides never meet. */
function clashOf(rule: Rule, ownRules: readonly Rule[]): { readonly problem: SettingProblem; readonly other: string } | undefined {
  const one = linearRule(rule);
  if (one === undefined) return undefined;
  const isApart = (other: Rule) => rule.side !== undefined && other.side !== undefined && rule.side !== other.side;
  const others = [...ruleList, ...ownRules].filter((other) => !isApart(other)).flatMap((other) => linearRule(other) ?? []);
  for (const other of others) {
    const problem = conflictOf(one, other);
    if (problem) return { problem, other: other.id };
  }
  const joint = jointConflict(one, others);
  return joint && { problem: joint.kind, other: joint.otherIds.join(", ") };
}
