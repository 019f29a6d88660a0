import type { WorkbookSnapshot } from "./workbook";

/** The wanted name for a new sheet, with a number behind it where a sheet of the workbook bears it already. */
export function freeSheetName({ sheets }: Pick<WorkbookSnapshot, "sheets">, wanted: string): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  return name;
}
