import { noMemory, targetsOf, type CheckOptions, type Memory, type Purpose, type TargetSheet } from "../../core";
import { isUnfinishedSheet } from "../ownership/unfinishedSheet";
import type { WorkbookSnapshot } from "../ports/workbook";

/** The sheets of targets in a workbook. One whose making broke off is none yet. */
export function targetSheetsIn(snapshot: WorkbookSnapshot, memory: Memory = noMemory): readonly TargetSheet[] {
  const sheets = snapshot.sheets.filter(({ name }) => !isUnfinishedSheet(name));
  return sheets.flatMap((sheet) => memory.kept(targetsOfSheet, { about: sheet, from: [] }, () => targetsOf(sheet)) ?? []);
}

const targetsOfSheet: Purpose<TargetSheet | undefined> = { name: "the targets of a sheet" };

/** What a person chose for a check, with the targets that the workbook holds. Those of the workbook come last, and so they count. */
export function withWorkbookTargets(snapshot: WorkbookSnapshot, options: CheckOptions = {}): CheckOptions {
  const found = targetSheetsIn(snapshot, options.memory).flatMap(({ targets }) => targets);
  return found.length === 0 ? options : { ...options, targets: [...(options.targets ?? []), ...found] };
}
