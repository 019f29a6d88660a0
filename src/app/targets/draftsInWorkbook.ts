import { draftsOfRows, readTargets, type SheetSnapshot, type TargetDraft, type TargetLine } from "../../core";
import type { WorkbookSnapshot } from "../ports/workbook";
import { targetSheetsIn } from "./workbookTargets";

/**
 * Lines of targets from another workbook: those of its sheets of targets, else those of an annex of a decision, a sheet that names
 * units beside their việc and tiền. Such a sheet counts only when at least one of its lines is a target: a table of figures is none.
 */
export function draftsInWorkbook(snapshot: WorkbookSnapshot, rest: Partial<TargetDraft>): readonly TargetDraft[] {
  const lines = targetSheetsIn(snapshot).flatMap((sheet) => sheet.lines);
  return lines.length > 0 ? lines.map(draftOf) : snapshot.sheets.flatMap((sheet) => draftsOfAnnex(sheet, rest));
}

const draftOf = ({ draft }: TargetLine): TargetDraft => draft;

function draftsOfAnnex({ contents, visibility }: SheetSnapshot, rest: Partial<TargetDraft>): readonly TargetDraft[] {
  if (visibility !== "visible") return [];
  const drafts = draftsOfRows(contents, rest).filter(isStated);
  const isAnnex = readTargets(drafts).some(({ target }) => target !== undefined);
  return isAnnex ? drafts : [];
}

/** Titles, totals without a rate and signatures state nothing. */
function isStated({ rate }: TargetDraft): boolean {
  return typeof rate === "number" || (typeof rate === "string" && /\d/.test(rate));
}
