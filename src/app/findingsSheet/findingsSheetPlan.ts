import type { Edit } from "../../core";
import type { CheckOutcome } from "../outcomes";
import { ownedSheetTitle } from "../ownership/ownedSheets";
import type { WorkbookSnapshot } from "../ports/workbook";
import { findingsDesign } from "./findingsDesign";
import { findingsSheetName } from "./findingsSheet";
import type { FindingsSheetWords } from "./findingsSheetWords";

/** Plans the owned sheet that lists all findings, for people without the pane. It takes the place of the one of the last check. */
export function findingsSheetPlan(snapshot: WorkbookSnapshot, checked: CheckOutcome, words: FindingsSheetWords): readonly Edit[] {
  return [{ kind: "putOwnedSheet", name: findingsSheetName, sheet: ownedSheetTitle(snapshot, findingsSheetName, words.sheetName), design: findingsDesign(checked, words) }];
}
