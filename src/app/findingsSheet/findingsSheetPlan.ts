import type { Edit } from "../../core";
import type { CheckOutcome } from "../outcomes";
import { freeSheetName } from "../ports/freeSheetName";
import type { WorkbookSnapshot } from "../ports/workbook";
import { findingsDesign } from "./findingsDesign";
import { findingsSheetName, findingsSheetOf } from "./findingsSheet";
import type { FindingsSheetWords } from "./findingsSheetWords";

/** Plans the owned sheet that lists all findings, for people without the pane. It takes the place of the one of the last check. */
export function findingsSheetPlan(snapshot: WorkbookSnapshot, checked: CheckOutcome, words: FindingsSheetWords): readonly Edit[] {
  return [{ kind: "putOwnedSheet", name: findingsSheetName, sheet: sheetNameFor(snapshot, words.sheetName), design: findingsDesign(checked, words) }];
}

/** The owned sheet keeps the name that it has; a person's sheet of the same name keeps its name too. */
function sheetNameFor(snapshot: WorkbookSnapshot, wanted: string): string {
  return findingsSheetOf(snapshot)?.sheet ?? freeSheetName(snapshot, wanted);
}
