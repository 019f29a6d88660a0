import { settingsColumns, targetColumns } from "../../core";
import type { OwnedName, WorkbookSnapshot } from "../ports/workbook";

/** The owned name that points to the sheet of findings, so that it is found under whatever name a person gives it. */
export const findingsSheetName = "_soat_findings";

/** The owned sheet of findings, where there is one. */
export function findingsSheetOf(snapshot: WorkbookSnapshot): OwnedName | undefined {
  return snapshot.ownedNames.find(({ name, sheet }) => name === findingsSheetName && snapshot.sheets.some((each) => each.name === sheet));
}

/** The sheets that hold figures: everything but our list of findings and the sheets of targets and of rules. */
export function ownSheetsLeftOut(snapshot: WorkbookSnapshot): WorkbookSnapshot["sheets"] {
  const ours = findingsSheetOf(snapshot)?.sheet;
  return snapshot.sheets.filter((sheet) => sheet.name !== ours && targetColumns(sheet) === undefined && settingsColumns(sheet) === undefined);
}
