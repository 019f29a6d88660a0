import type { FillForm } from "../settings/workbookChoices";
import type { CellWrite } from "./cellWrite";
import type { SidePlan } from "./sidePlan";

/** A plan in the form that was chosen for the workbook: as it is, or with the figures that its formulas give today in their place. */
export function asChosen(plan: SidePlan, fillForm: FillForm): SidePlan {
  if (fillForm === "formulas") return plan;
  return { ...plan, rates: plan.rates.flatMap(asValue), differences: plan.differences.flatMap(asValue), targets: plan.targets.flatMap(asValue) };
}

/** A formula that gives nothing today leaves its cell alone: a blank is not a zero. */
function asValue(write: CellWrite): readonly CellWrite[] {
  const { input } = write;
  if (input.kind !== "formula") return [write];
  return typeof input.value === "number" ? [{ ...write, input: { kind: "number", value: input.value } }] : [];
}
