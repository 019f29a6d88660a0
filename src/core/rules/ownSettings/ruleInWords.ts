import type { CountIndicator, Side } from "../../model/indicator";
import type { SettingProblem } from "../../model/settingProblem";
import type { Severity } from "../../model/finding";
import { tidyText } from "../../text/tidyText";
import { matchKey } from "../../text/matchKey";
import type { Rule } from "../settings";
import { indicatorCalled } from "./indicatorWords";

/** A rule that a person wrote, or what is wrong with it and in which words. */
export type RuleInWords = { readonly rule: Rule<"balance" | "order"> } | { readonly problem: SettingProblem; readonly text: string };

/** What a person says of a rule besides what it holds. */
export interface RuleHead {
  readonly id: string;
  readonly severity: Severity;
}

/** Where a person's own rules come from. */
const legalReference = "Quy tắc riêng ghi ở tờ “Quy tắc” của sổ này";
const contentLengthMax = 300;
const sides: ReadonlyMap<string, Side> = new Map([[matchKey("việc"), "cases"], [matchKey("tiền"), "money"]]);

/**
 * Reads an equation or an inequality in words: "việc: phải thi hành = có điều kiện + chưa có điều kiện", "xong <= có điều kiện". Without a side it
 * is for both.
 */
export function ruleInWords(content: string, head: RuleHead): RuleInWords {
  const text = tidyText(content).slice(0, contentLengthMax);
  const { side, equation } = sideAndEquation(text);
  const parted = equationShape.exec(equation);
  if (parted === null || side === "unknown") return { problem: "unreadableEquation", text };
  const [left = [], right = []] = [parted[1], parted[3]].map(termsIn);
  const unknown = [...left, ...right].find(({ indicator }) => indicator === undefined);
  if (unknown !== undefined) return { problem: "unknownIndicator", text: unknown.name };
  const rule = ruleOf({ relation: String(parted[2]), left: known(left), right: known(right) });
  return rule === undefined ? { problem: "unreadableEquation", text } : { rule: { ...rule, ...head, legalReference, ...(side && { side }) } };
}

const equationShape = /^([^=<>≤≥]+)(<=|>=|=<|=>|[=<>≤≥])([^=<>≤≥]+)$/;

function sideAndEquation(text: string): { readonly side: Side | "unknown" | undefined; readonly equation: string } {
  const colon = text.indexOf(":");
  if (colon < 0) return { side: undefined, equation: text };
  return { side: sides.get(matchKey(text.slice(0, colon))) ?? "unknown", equation: text.slice(colon + 1) };
}

interface NamedTerm {
  readonly name: string;
  readonly sign: 1 | -1;
  readonly indicator: CountIndicator | undefined;
}

type KnownTerm = { readonly indicator: CountIndicator; readonly sign: 1 | -1 };

function termsIn(side = ""): readonly NamedTerm[] {
  return [...side.matchAll(/([+-]?)([^+-]+)/g)].map(([, sign = "", name = ""]) => ({ name: name.trim(), sign: sign === "-" ? -1 : 1, indicator: indicatorCalled(name) }));
}

function known(terms: readonly NamedTerm[]): readonly KnownTerm[] {
  return terms.flatMap(({ indicator, sign }) => (indicator === undefined ? [] : [{ indicator, sign }]));
}

interface Relation {
  readonly relation: string;
  readonly left: readonly KnownTerm[];
  readonly right: readonly KnownTerm[];
}

type Content = Pick<Rule<"balance">, "kind" | "total" | "parts" | "completeWith"> | Pick<Rule<"order">, "kind" | "smaller" | "larger">;

/** One figure alone on the left, or on the right; an inequality is between two figures. */
function ruleOf({ relation, left, right }: Relation): Content | undefined {
  const indicators = [...left, ...right].map(({ indicator }) => indicator);
  if (new Set(indicators).size !== indicators.length) return undefined;
  if (relation === "=") return left.length === 1 ? balanceOf(left, right) : balanceOf(right, left);
  return /[<≤]/.test(relation) ? orderOf(left, right) : orderOf(right, left);
}

function balanceOf([total, ...others]: readonly KnownTerm[], parts: readonly KnownTerm[]): Content | undefined {
  const isSum = total?.sign === 1 && others.length === 0 && parts.length > 0;
  return isSum ? { kind: "balance", total: total.indicator, parts, completeWith: [[]] } : undefined;
}

function orderOf([smaller, ...others]: readonly KnownTerm[], [larger, ...more]: readonly KnownTerm[]): Content | undefined {
  const areTwo = smaller?.sign === 1 && larger?.sign === 1 && others.length + more.length === 0;
  return areTwo ? { kind: "order", smaller: smaller.indicator, larger: larger.indicator } : undefined;
}
