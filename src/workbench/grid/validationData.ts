import type { ISheetDataValidationRule } from "@univerjs/core";
import type { SheetContent, Validation, ValidationOperator, ValidationRule } from "../document";
import { rangeData } from "./rangeData";

/** The engine keeps its rules for typed values in the workbook under this name. */
export const validationResource = "SHEET_DATA_VALIDATION_PLUGIN";

const operators: { readonly [Operator in ValidationOperator]: string } = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

const kinds: { readonly [Kind in Exclude<ValidationRule["kind"], "list" | "custom">]: string } = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

const alertStyles = { Information: 0, Stop: 1, Warning: 2 } as const;

/** The rules for typed values of all sheets, in the engine's terms. */
export function validationsBySheet(sheets: readonly SheetContent[]): unknown {
  return Object.fromEntries(sheets.map(({ id, validations }) => [id, validations.map((validation, index) => validationData(validation, `${id}-validation${index + 1}`))]));
}

function validationData({ areas, rule, ignoresBlanks, alert }: Validation, uid: string): ISheetDataValidationRule {
  return {
    uid,
    ...ruleData(rule),
    ranges: areas.map(rangeData),
    allowBlank: ignoresBlanks,
    showErrorMessage: alert.isShown,
    errorTitle: alert.title,
    error: alert.message,
    errorStyle: alertStyles[alert.style],
  } as ISheetDataValidationRule;
}

function ruleData(rule: ValidationRule): object {
  if (rule.kind === "list") return { type: "list", formula1: rule.source, showDropDown: rule.hasDropDown, renderMode: 1 };
  if (rule.kind === "custom") return { type: "custom", formula1: rule.formula };
  const { kind, operator, formula1, formula2 } = rule;
  return { type: kinds[kind], operator: operators[operator], formula1: String(formula1), ...(formula2 === undefined ? {} : { formula2: String(formula2) }) };
}
