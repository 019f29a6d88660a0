import type { Edit } from "../../core";
import { carriedOut } from "../ports/carriedOut";
import { freeSheetName } from "../ports/freeSheetName";
import type { Workbook, WorkbookSnapshot, WorkOptions } from "../ports/workbook";
import { logged, type Moment } from "../repairs/actionLog";
import { targetSheetsIn } from "../targets/workbookTargets";
import type { FormSheetWords } from "./formSheetWords";
import type { TemplateRequest } from "./templateRequest";
import { formSheets, templateSheets } from "./templateSheets";

/** The edits that give a workbook the sheets of a template, which are the person's from then on. A sheet of targets that it has stays the only one. */
export function templatePlan(snapshot: WorkbookSnapshot, request: TemplateRequest, words: FormSheetWords): readonly Extract<Edit, { readonly kind: "addSheet" }>[] {
  const planned = targetSheetsIn(snapshot).length > 0 ? formSheets(request, words) : templateSheets(request, words);
  return planned.map(({ name, design }) => ({ kind: "addSheet", sheet: freeSheetName(snapshot, name), design }));
}

/** What a template is asked for. With a clock, its sheets stand in the workbook's journal. */
export interface AddedTemplate {
  readonly request: TemplateRequest;
  readonly words: FormSheetWords;
  readonly moment?: Moment;
}

/** Adds the sheets of a template to an open workbook, and gives their names. */
export function addTemplate(workbook: Workbook, { request, words, moment }: AddedTemplate, options?: WorkOptions): Promise<readonly string[]> {
  const planOf = (snapshot: WorkbookSnapshot) => {
    const edits = templatePlan(snapshot, request, words);
    return { edits: logged(snapshot, edits, { kind: "sheetAdded", moment }), outcome: edits.map(({ sheet }) => sheet) };
  };
  return carriedOut(workbook, planOf, options);
}
