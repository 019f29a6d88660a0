import { moneyOnly } from "../../forms/identities";
import { isNeedless, type Containment, type Identity, type Inequality } from "../../forms/identity";
import type { CountIndicator } from "../../model/indicator";
import type { FigureColumn } from "../../model/records";
import type { TableSide } from "../../rules/tableSide";
import { sumTolerance } from "../../rules/tolerance";
import type { Condition, Term } from "../system/editSystem";
import { holdsInPractice } from "./holdsInPractice";

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

/** What must hold among the figures of each record of a side, by the edition of the forms and by what the table itself keeps to. */
export function sideConditions(side: TableSide, counts: CountColumns): readonly NamedCondition[] {
  const { identities, containments, inequalities } = side.edition;
  return [
    ...identities.flatMap((identity) => identityCondition({ side, counts }, identity)),
    ...containments.flatMap((containment) => containmentCondition({ side, counts }, containment)),
    ...inequalities.flatMap((inequality) => orderCondition({ side, counts }, inequality)),
  ];
}

interface Setting {
  readonly side: TableSide;
  readonly counts: CountColumns;
}

function identityCondition(setting: Setting, identity: Identity): readonly NamedCondition[] {
  const { side } = setting;
  const isThere = (indicator: CountIndicator) => side.column(indicator) !== undefined;
  const optional = identity.parts.filter(({ isOptional }) => isOptional);
  const required = [identity.total, ...identity.parts.filter(({ isOptional }) => !isOptional).map(({ indicator }) => indicator)];
  const lacksAll = identity.needsOptional === true && !optional.some(({ indicator }) => isThere(indicator));
  if (isNeedless(identity, isThere) || lacksAll || !required.every(isThere)) return [];
  const isKnown = (indicator: CountIndicator) => isThere(indicator) || (side.side === "cases" && moneyOnly.includes(indicator));
  const isComplete = identity.completeWith.some((indicators) => indicators.every(isKnown));
  const absentSigns = isComplete ? [] : optional.filter(({ indicator }) => !isKnown(indicator)).map(({ sign }) => sign);
  const terms = [{ indicator: identity.total, coefficient: -1 }, ...identity.parts.map(({ indicator, sign }) => ({ indicator, coefficient: sign }))];
  return conditionFrom(setting, terms, absentSigns).map((condition) => ({ condition, ruleId: identity.id, total: identity.total }));
}

function containmentCondition(setting: Setting, { id, total, parts, onlyWithout }: Containment): readonly NamedCondition[] {
  const isThere = (indicator: CountIndicator) => setting.side.column(indicator) !== undefined;
  if (onlyWithout.some(isThere) || ![total, ...parts].every(isThere)) return [];
  const terms = [{ indicator: total, coefficient: -1 }, ...parts.map((indicator) => ({ indicator, coefficient: 1 }))];
  return conditionFrom(setting, terms, [1]).map((condition) => ({ condition, ruleId: id, total }));
}

function orderCondition(setting: Setting, { id, smaller, larger, onlyWithout = [] }: Inequality): readonly NamedCondition[] {
  const isThere = (indicator: CountIndicator) => setting.side.column(indicator) !== undefined;
  if (onlyWithout.some(isThere) || !isThere(smaller) || !isThere(larger)) return [];
  const terms = termsOf(setting, [{ indicator: smaller, coefficient: 1 }, { indicator: larger, coefficient: -1 }]);
  return [{ condition: { kind: "inequality", terms, constant: 0, tolerance: 0 }, ruleId: id, total: larger }];
}

interface NamedTerm {
  readonly indicator: CountIndicator;
  readonly coefficient: number;
}

/** An equality where nothing is missing from it or the table keeps to it all the same; otherwise what the missing figures leave of it. */
function conditionFrom(setting: Setting, named: readonly NamedTerm[], absentSigns: readonly (1 | -1)[]): readonly Condition[] {
  const { side, counts } = setting;
  const terms = termsOf(setting, named);
  const columns = terms.flatMap(({ variable }) => counts.columns[variable] ?? []);
  const tolerance = sumTolerance(side, columns, terms.length - 1);
  const equality: Condition = { kind: "equality", terms, constant: 0, tolerance };
  if (absentSigns.length === 0 || holdsInPractice(equality, columns)) return [equality];
  if (absentSigns.includes(1) && absentSigns.includes(-1)) return [];
  const sign = absentSigns[0] ?? 1;
  return [{ kind: "inequality", terms: terms.map((term) => ({ ...term, coefficient: sign * term.coefficient })), constant: 0, tolerance }];
}

function termsOf({ counts }: Setting, named: readonly NamedTerm[]): readonly Term[] {
  return named.flatMap(({ indicator, coefficient }) => {
    const variable = counts.indicators.indexOf(indicator);
    return variable < 0 ? [] : [{ variable, coefficient }];
  });
}
