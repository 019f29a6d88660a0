import type { CellValidation } from "../../../core";
import type { Validation, ValidationRule } from "../../document";

/** A rule for what may be typed, as designs have it; empty for one that a design cannot describe. */
export function cellValidationsOf({ areas, rule, alert: { title, message } }: Validation): readonly CellValidation[] {
  const allowed = allowedOf(rule);
  return allowed ? areas.map((area) => ({ area, allowed, title, message })) : [];
}

function allowedOf(rule: ValidationRule): CellValidation["allowed"] | undefined {
  if (rule.kind === "custom") return { kind: "formula", formula: rule.formula };
  if (rule.kind === "list") return rule.source.startsWith("=") ? undefined : { kind: "list", items: rule.source.split(",").map((item) => item.trim()) };
  const { kind, operator, formula1: min, formula2: max } = rule;
  if (typeof min !== "number") return undefined;
  if (kind === "wholeNumber") return operator === "GreaterThanOrEqualTo" ? { kind, min } : undefined;
  return kind === "decimal" ? decimalOf(operator, min, max) : undefined;
}

function decimalOf(operator: string, min: number, max: string | number | undefined): CellValidation["allowed"] | undefined {
  if (operator === "GreaterThanOrEqualTo") return { kind: "decimal", min };
  return operator === "Between" && typeof max === "number" ? { kind: "decimal", min, max } : undefined;
}
