import { freeSheetName } from "../ports/freeSheetName";
import { refuseProtected } from "../ports/refuseProtected";
import type { OwnedName, WorkbookSnapshot } from "../ports/workbook";
import { isUnfinishedSheet } from "./unfinishedSheet";

/** The owned names that point to whole sheets of ours, so that each is found under whatever name a person gives it. */
export const ownedSheetNames = { findings: "_soat_findings", summary: "_soat_summary", report: "_soat_report" } as const;

const names: ReadonlySet<string> = new Set(Object.values(ownedSheetNames));

type SheetsAndNames = Pick<WorkbookSnapshot, "ownedNames" | "sheets">;

/** The owned sheets that are there. One whose making broke off before it was named is still called as its owned name is, or as an unfinished one. */
export function ownedSheetsOf({ ownedNames, sheets }: SheetsAndNames): readonly OwnedName[] {
  const standing = new Set(sheets.map(({ name }) => name));
  const broken = sheets.filter(({ name }) => names.has(name) || isUnfinishedSheet(name)).map(({ name }): OwnedName => ({ name, sheet: name, area: undefined }));
  return [...ownedNames.filter(({ name, sheet }) => names.has(name) && standing.has(sheet) && name !== sheet), ...broken];
}

/**
 * How an owned sheet is to be called: as a person called the one that is there, else by a wanted name, as far as it is free.
 * Refuses to put one in the place of a sheet that a person has protected.
 */
export function ownedSheetTitle(snapshot: SheetsAndNames, ownedName: string, wanted: string): string {
  const existing = ownedSheetsOf(snapshot).find(({ name, sheet }) => name === ownedName && sheet !== ownedName);
  if (existing === undefined) return freeSheetName(snapshot, wanted);
  refuseProtected(snapshot, existing.sheet);
  return existing.sheet;
}
