import type { XlsxDataValidation } from "../../xlsx";
import type { Validation, ValidationOperator, ValidationRule } from "../document";

const kinds: ReadonlyMap<string, Exclude<ValidationRule["kind"], "list" | "custom">> = new Map([
  ["whole", "wholeNumber"],
  ["decimal", "decimal"],
  ["date", "date"],
  ["time", "time"],
  ["textLength", "textLength"],
]);

const operators: ReadonlyMap<string, ValidationOperator> = new Map([
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqualTo"],
  ["lessThanOrEqual", "LessThanOrEqualTo"],
]);

/** A rule of a file for what may be typed, in the document's terms; undefined for one that allows anything. */
export function validationOf(validation: XlsxDataValidation): Validation | undefined {
  const rule = ruleOf(validation);
  if (!rule) return undefined;
  const { areas, allowsBlank, errorTitle = "", errorText = "" } = validation;
  return { areas, rule, ignoresBlanks: allowsBlank, alert: { title: errorTitle, message: errorText, isShown: true, style: "Stop" } };
}

function ruleOf({ type, operator = "between", formulas: [first = "", second] }: XlsxDataValidation): ValidationRule | undefined {
  if (type === "list") return { kind: "list", source: listSource(first), hasDropDown: true };
  if (type === "custom") return { kind: "custom", formula: `=${first}` };
  const kind = kinds.get(type);
  if (kind === undefined) return undefined;
  return { kind, operator: operators.get(operator) ?? "Between", formula1: boundOf(first), ...(second === undefined ? {} : { formula2: boundOf(second) }) };
}

/** A file quotes a list that is written out. */
function listSource(formula: string): string {
  const quoted = /^"(.*)"$/s.exec(formula)?.[1];
  return quoted === undefined ? `=${formula}` : quoted.replaceAll('""', '"');
}

function boundOf(formula: string): string | number {
  return formula !== "" && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}
