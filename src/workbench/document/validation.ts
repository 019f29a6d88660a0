import type { Area } from "../../core";

/** How a number is held against one or two others. */
export const validationOperators = ["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo"] as const;
export type ValidationOperator = (typeof validationOperators)[number];

/** What may be typed. Formulas begin with "=" and are relative to the first cell of the first area. */
export type ValidationRule =
  | {
      readonly kind: "wholeNumber" | "decimal" | "date" | "time" | "textLength";
      readonly operator: ValidationOperator;
      readonly formula1: string | number;
      readonly formula2?: string | number;
    }
  /** `source` is a list with commas, or a formula. */
  | { readonly kind: "list"; readonly source: string; readonly hasDropDown: boolean }
  | { readonly kind: "custom"; readonly formula: string };

/** What a person is told who types something else; with "Stop" it is refused. */
export interface ValidationAlert {
  readonly title: string;
  readonly message: string;
  readonly isShown: boolean;
  readonly style: "Stop" | "Warning" | "Information";
}

/** A rule for what may be typed into some cells. */
export interface Validation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly ignoresBlanks: boolean;
  readonly alert: ValidationAlert;
}

/** What Excel says when nothing was said. */
export const plainAlert: ValidationAlert = { title: "", message: "", isShown: true, style: "Stop" };
