import { HostFailure } from "./hostFailure";
import type { WorkbookSnapshot } from "./workbook";

/** Refuses to change a sheet that a person has protected. */
export function refuseProtected({ sheets }: Pick<WorkbookSnapshot, "sheets">, sheet: string): void {
  if (sheets.some(({ name, isProtected }) => name === sheet && isProtected)) throw new HostFailure("protectedSheet", sheet);
}
