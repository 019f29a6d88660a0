import type { Edit, Summary } from "../../core";
import { ownedSheetNames, ownedSheetsOf } from "../ownership/ownedSheets";
import { freeSheetName } from "../ports/freeSheetName";
import type { WorkbookSnapshot } from "../ports/workbook";
import { targetSheetsIn } from "../targets/workbookTargets";
import { summarySheetDesign } from "./summarySheetDesign";
import type { LeaderSheetWords } from "./leaderSheetWords";
import type { SummaryTitle } from "./titleCells";
import { provinceOfTable } from "./provinceOfTable";

/** The edits that make the summary sheet, and how it is called. */
export interface SummarySheetPlan {
  readonly sheet: string;
  readonly edits: readonly Edit[];
}

/** Plans the owned summary sheet, in the place of the one that was made before. It keeps the name that a person gave it. */
export function summarySheetPlan(snapshot: WorkbookSnapshot, summary: Summary, { words, ...title }: SummaryTitle & { readonly words: LeaderSheetWords }): SummarySheetPlan {
  const name = ownedSheetNames.summary;
  const existing = ownedSheetsOf(snapshot).find((owned) => owned.name === name);
  const sources = { sheets: targetSheetsIn(snapshot), provinceOfTable };
  const design = summarySheetDesign({ summary, words, sources }, title);
  const sheet = existing?.sheet ?? freeSheetName(snapshot, words.sheetName);
  return { sheet, edits: [{ kind: "putOwnedSheet", name, sheet, design }] };
}
