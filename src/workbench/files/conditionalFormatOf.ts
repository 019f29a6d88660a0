import type { XlsxConditionalFormat } from "../../xlsx";
import type { CellValueOperator, ConditionalFormat, ConditionalRule } from "../document";
import { conditionalStyleOf } from "./cellStyleOf";

const operators: ReadonlyMap<string, CellValueOperator> = new Map<string, CellValueOperator>([
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqual"],
  ["lessThanOrEqual", "LessThanOrEqual"],
]);

const otherTypes: ReadonlyMap<string, string> = new Map([
  ["colorScale", "ColorScale"],
  ["dataBar", "DataBar"],
  ["iconSet", "IconSet"],
  ["top10", "TopBottom"],
  ["containsText", "ContainsText"],
  ["notContainsText", "ContainsText"],
  ["beginsWith", "ContainsText"],
  ["endsWith", "ContainsText"],
]);

function ruleOf(format: XlsxConditionalFormat): ConditionalRule {
  const { type, formulas } = format;
  const [formula] = formulas;
  if (type === "expression" && formula !== undefined) return { kind: "custom", formula: `=${formula}` };
  const comparison = type === "cellIs" ? comparisonOf(format) : undefined;
  return comparison ?? { kind: "other", type: otherTypes.get(type) ?? "PresetCriteria" };
}

function comparisonOf({ operator = "", formulas }: XlsxConditionalFormat): ConditionalRule | undefined {
  const [formula1, formula2] = formulas.map((formula) => `=${formula}`);
  const comparison = operators.get(operator);
  if (comparison === undefined || formula1 === undefined) return undefined;
  return { kind: "cellValue", operator: comparison, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
}

/** One rule of a file in the document's terms. The id counts the rules of the sheet as the file lists them. */
export function conditionalFormatOf(format: XlsxConditionalFormat, id: string): ConditionalFormat {
  return {
    id,
    areas: format.areas,
    rule: ruleOf(format),
    style: conditionalStyleOf(format.style),
    stopIfTrue: format.stopIfTrue,
  };
}
