import type { OwnedName, WorkbookSnapshot } from "../ports/workbook";

/** The owned names that point to whole sheets of ours, so that each is found under whatever name a person gives it. */
export const ownedSheetNames = { findings: "_soat_findings", summary: "_soat_summary", report: "_soat_report" } as const;

const names: ReadonlySet<string> = new Set(Object.values(ownedSheetNames));

/** The owned sheets that are there. */
export function ownedSheetsOf({ ownedNames, sheets }: Pick<WorkbookSnapshot, "ownedNames" | "sheets">): readonly OwnedName[] {
  const standing = new Set(sheets.map(({ name }) => name));
  return ownedNames.filter(({ name, sheet }) => names.has(name) && standing.has(sheet));
}
