import { validationOperators, type ValidationRule } from "../../document";
import { isJsonObject, type Json, type JsonObject } from "../json";
import { invalidArgument, notEmulated } from "../refusal";
import { choiceOf, flagOf, textOf } from "../settable";

const comparisonKinds = ["wholeNumber", "decimal", "date", "time", "textLength"] as const;

type ComparisonRule = Extract<ValidationRule, { readonly kind: (typeof comparisonKinds)[number] }>;

/** A list that is written out may be so long. */
const listLengthMax = 255;

/** A rule as an add-in gives it: one member says its kind. */
export function ruleOf(value: Json): ValidationRule {
  if (!isJsonObject(value)) throw invalidArgument("the rule is an object");
  const given = Object.entries(value).filter(([, rule]) => rule !== null && rule !== undefined);
  const [first] = given;
  if (!first || given.length > 1 || !isJsonObject(first[1])) throw invalidArgument("the rule has one kind");
  return ruleOfKind(first[0], first[1]);
}

function ruleOfKind(name: string, rule: JsonObject): ValidationRule {
  if (name === "list") return listOf(rule);
  if (name === "custom") {
    const formula = textOf(rule["formula"] ?? null);
    return { kind: "custom", formula: formula.startsWith("=") ? formula : `=${formula}` };
  }
  return { kind: choiceOf(name, comparisonKinds), ...comparisonOf(rule) };
}

function comparisonOf({ operator = null, formula1 = null, formula2 = null }: JsonObject): Pick<ComparisonRule, "operator" | "formula1" | "formula2"> {
  const second = formula2 === null ? {} : { formula2: boundOf(formula2) };
  return { operator: choiceOf(operator, validationOperators), formula1: boundOf(formula1), ...second };
}

function listOf({ inCellDropDown = true, source = null }: JsonObject): ValidationRule {
  if (isJsonObject(source)) throw notEmulated("DataValidation.rule with a range as list");
  const text = textOf(source);
  if (text === "" || (!text.startsWith("=") && text.length > listLengthMax)) throw invalidArgument("the list is empty or too long");
  return { kind: "list", source: text, hasDropDown: flagOf(inCellDropDown) };
}

function boundOf(value: Json): string | number {
  if (typeof value === "number") return value;
  const text = textOf(value);
  if (text === "") throw invalidArgument("the bound is empty");
  return text.startsWith("=") || Number.isNaN(Number(text)) ? text : Number(text);
}

/** A rule as an add-in reads it; without one, null for each kind. */
export function ruleJson(rule: ValidationRule | undefined): Json {
  if (!rule) return {};
  if (rule.kind === "list") return { list: { inCellDropDown: rule.hasDropDown, source: rule.source } };
  if (rule.kind === "custom") return { custom: { formula: rule.formula } };
  const { kind, operator, formula1, formula2 } = rule;
  return { [kind]: { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) } };
}
