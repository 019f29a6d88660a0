import type { Edit, Summary } from "../../core";
import { ownedSheetNames, ownedSheetTitle } from "../ownership/ownedSheets";
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
  const sources = { sheets: targetSheetsIn(snapshot), provinceOfTable };
  const design = summarySheetDesign({ summary, words, sources }, title);
  const sheet = ownedSheetTitle(snapshot, name, words.sheetName);
  return { sheet, edits: [{ kind: "putOwnedSheet", name, sheet, design }] };
}
