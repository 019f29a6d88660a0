import { targetsOf, type CheckOptions, type TargetSheet } from "../../core";
import type { WorkbookSnapshot } from "../ports/workbook";

/** The sheets of targets in a workbook. */
export function targetSheetsIn(snapshot: WorkbookSnapshot): readonly TargetSheet[] {
  return snapshot.sheets.flatMap((sheet) => targetsOf(sheet) ?? []);
}

/** What a person chose for a check, with the targets that the workbook holds. Those of the workbook come last, and so they count. */
export function withWorkbookTargets(snapshot: WorkbookSnapshot, options: CheckOptions = {}): CheckOptions {
  const found = targetSheetsIn(snapshot).flatMap(({ targets }) => targets);
  return found.length === 0 ? options : { ...options, targets: [...(options.targets ?? []), ...found] };
}
