import { noMemory, settingsColumns, targetColumns, type Memory, type Purpose, type SheetSnapshot } from "../../core";
import { ownedSheetNames, ownedSheetsOf } from "../ownership/ownedSheets";
import type { WorkbookSnapshot } from "../ports/workbook";

/** The owned name that points to the sheet of findings, so that it is found under whatever name a person gives it. */
export const findingsSheetName = ownedSheetNames.findings;

/** The sheets that hold figures: everything but our own sheets and those of targets and of rules. */
export function ownSheetsLeftOut(snapshot: WorkbookSnapshot, memory: Memory = noMemory): WorkbookSnapshot["sheets"] {
  const ours = new Set(ownedSheetsOf(snapshot).map(({ sheet }) => sheet));
  const isOfFigures = (sheet: SheetSnapshot) => targetColumns(sheet) === undefined && settingsColumns(sheet) === undefined;
  return snapshot.sheets.filter((sheet) => !ours.has(sheet.name) && memory.kept(holdsFigures, { about: sheet, from: [] }, () => isOfFigures(sheet)));
}

const holdsFigures: Purpose<boolean> = { name: "whether a sheet is one of figures" };
