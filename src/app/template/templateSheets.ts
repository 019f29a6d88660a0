import { emptyDraft, nation, sides, type PlannedSheet, type TargetDraft } from "../../core";
import { targetSheetDesign } from "../targets/targetSheetDesign";
import { formLayout } from "./formLayout";
import { formSheetDesign } from "./formSheetDesign";
import type { FormSheetWords } from "./formSheetWords";
import type { TemplateRequest } from "./templateRequest";

/** The sheets of a new workbook: the forms of both sides, and the targets of the year. */
export function templateSheets(request: TemplateRequest, words: FormSheetWords): readonly PlannedSheet[] {
  return [...formSheets(request, words), { name: words.targetSheetName, design: targetSheetDesign(targetLines(request)) }];
}

/** The forms alone: one sheet for cases and one for money. */
export function formSheets(request: TemplateRequest, words: FormSheetWords): readonly PlannedSheet[] {
  return sides.map((side) => {
    const layout = formLayout(request, side, words.total[request.sender.kind]);
    return { name: words.sheetName(layout.about), design: formSheetDesign(layout, words, request.isLocked) };
  });
}

/** A line for each unit, officer and side, whose target is still to be typed. Targets are found by the name, so one name has one. */
export function targetLines({ period, sender, units }: TemplateRequest): readonly TargetDraft[] {
  const names = [...(sender.kind === "nation" ? [nation] : []), ...units.flatMap(({ name, officers }) => [name, ...officers])];
  return [...new Set(names)].flatMap((unit) => (["Việc", "Tiền"] as const).map((side): TargetDraft => ({ ...emptyDraft, year: period.year, unit, side, comparison: "Trên" })));
}
