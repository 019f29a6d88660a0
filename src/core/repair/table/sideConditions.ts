import { moneyOnly } from "../../forms/identities";
import { isNeedless, type Containment, type Identity, type Inequality } from "../../forms/identity";
import type { CountIndicator } from "../../model/indicator";
import type { FigureColumn } from "../../model/records";
import type { Rule } from "../../rules/settings";
import type { TableSide } from "../../rules/table/tableSide";
import { sumTolerance } from "../../rules/table/tolerance";
import type { Condition, Term } from "../system/editSystem";
import { holdsInPractice } from "./holdsInPractice";
import type { RulesUnderRepair } from "./rulesUnderRepair";

/** The counts or amounts that a side of a table shows, as the variables of its conditions. */
export interface CountColumns {
  readonly indicators: readonly CountIndicator[];
  readonly columns: readonly FigureColumn[];
}

/** A condition with the rule that it comes from and the figure that it is about. */
export interface NamedCondition {
  readonly condition: Condition;
  readonly ruleId: string;
  readonly total: CountIndicator;
}

/** A side whose conditions are asked for, and what a person set about its rules. */
export interface ConditionSources {
  readonly side: TableSide;
  readonly counts: CountColumns;
  readonly rules: RulesUnderRepair;
}

/** What must hold among the figures of each record of a side: by the edition of the forms, by a person's own rules, and by what the table itself keeps to. */
export function sideConditions(sources: ConditionSources): readonly NamedCondition[] {
  const { side, rules } = sources;
  const { identities, containments, inequalities } = side.edition;
  const isOn = ({ id }: { readonly id: string }) => !rules.isOff(id);
  return [
    ...identities.filter(isOn).flatMap((identity) => identityCondition(sources, identity)),
    ...containments.filter(isOn).flatMap((containment) => containmentCondition(sources, containment)),
    ...inequalities.filter(isOn).flatMap((inequality) => orderCondition(sources, inequality)),
    ...rules.ownRules.filter((rule) => isOn(rule) && (rule.side ?? side.side) === side.side).flatMap((rule) => ownCondition(sources, rule)),
  ];
}

function ownCondition(sources: ConditionSources, rule: Rule): readonly NamedCondition[] {
  switch (rule.kind) {
    case "balance":
      return identityCondition(sources, rule);
    case "order":
      return orderCondition(sources, rule);
    default:
      return [];
  }
}

function identityCondition(sources: ConditionSources, identity: Identity): readonly NamedCondition[] {
  const { side } = sources;
  const isThere = (indicator: CountIndicator) => side.column(indicator) !== undefined;
  const optional = identity.parts.filter(({ isOptional }) => isOptional);
  const required = [identity.total, ...identity.parts.filter(({ isOptional }) => !isOptional).map(({ indicator }) => indicator)];
  const lacksAll = identity.needsOptional === true && !optional.some(({ indicator }) => isThere(indicator));
  if (isNeedless(identity, isThere) || lacksAll || !required.every(isThere)) return [];
  const isKnown = (indicator: CountIndicator) => isThere(indicator) || (side.side === "cases" && moneyOnly.includes(indicator));
  const isComplete = identity.completeWith.some((indicators) => indicators.every(isKnown));
  const absentSigns = isComplete ? [] : optional.filter(({ indicator }) => !isKnown(indicator)).map(({ sign }) => sign);
  const terms = [{ indicator: identity.total, coefficient: -1 }, ...identity.parts.map(({ indicator, sign }) => ({ indicator, coefficient: sign }))];
  return conditionFrom(sources, { ruleId: identity.id, total: identity.total, terms, absentSigns: identity.isLikely ? bothWays : absentSigns });
}

function containmentCondition(sources: ConditionSources, { id, total, parts, onlyWithout }: Containment): readonly NamedCondition[] {
  const isThere = (indicator: CountIndicator) => sources.side.column(indicator) !== undefined;
  if (onlyWithout.some(isThere) || ![total, ...parts].every(isThere)) return [];
  const terms = [{ indicator: total, coefficient: -1 }, ...parts.map((indicator) => ({ indicator, coefficient: 1 }))];
  return conditionFrom(sources, { ruleId: id, total, terms, absentSigns: [1] });
}

function orderCondition(sources: ConditionSources, { id, smaller, larger, onlyWithout = [] }: Inequality): readonly NamedCondition[] {
  const isThere = (indicator: CountIndicator) => sources.side.column(indicator) !== undefined;
  if (onlyWithout.some(isThere) || !isThere(smaller) || !isThere(larger)) return [];
  const terms = termsOf(sources, [{ indicator: smaller, coefficient: 1 }, { indicator: larger, coefficient: -1 }]);
  return [{ condition: { kind: "inequality", terms, constant: 0, tolerance: 0 }, ruleId: id, total: larger }];
}

interface NamedTerm {
  readonly indicator: CountIndicator;
  readonly coefficient: number;
}

/** What is only likely to hold binds a table that keeps to it, and no other. */
const bothWays = [1, -1] as const;

/** A sum that should be zero, and the signs of addends that the table does not show. */
interface NamedSum {
  readonly ruleId: string;
  readonly total: CountIndicator;
  readonly terms: readonly NamedTerm[];
  readonly absentSigns: readonly (1 | -1)[];
}

function conditionFrom(sources: ConditionSources, sum: NamedSum): readonly NamedCondition[] {
  const condition = sumCondition(sources, sum);
  return condition ? [{ condition, ruleId: sum.ruleId, total: sum.total }] : [];
}

/** An equality where nothing is missing from it or the table keeps to it all the same; otherwise what the missing figures leave of it. */
function sumCondition(sources: ConditionSources, { ruleId, terms: named, absentSigns }: NamedSum): Condition | undefined {
  const { side, counts, rules } = sources;
  const terms = termsOf(sources, named);
  const columns = terms.flatMap(({ variable }) => counts.columns[variable] ?? []);
  const tolerance = rules.toleranceOf(ruleId) ?? sumTolerance(side, columns, terms.length - 1);
  const equality: Condition = { kind: "equality", terms, constant: 0, tolerance };
  if (absentSigns.length === 0 || holdsInPractice(equality, columns)) return equality;
  if (absentSigns.includes(1) && absentSigns.includes(-1)) return undefined;
  const sign = absentSigns[0] ?? 1;
  return { kind: "inequality", terms: terms.map((term) => ({ ...term, coefficient: sign * term.coefficient })), constant: 0, tolerance };
}

function termsOf({ counts }: ConditionSources, named: readonly NamedTerm[]): readonly Term[] {
  return named.flatMap(({ indicator, coefficient }) => {
    const variable = counts.indicators.indexOf(indicator);
    return variable < 0 ? [] : [{ variable, coefficient }];
  });
}
