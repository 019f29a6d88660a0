import { nationalSheet } from "./national";
import { provinceSheets } from "./province";
import { seedSheets } from "./seeds";
import type { PlannedSheet } from "./workbook/plan";
import { workbookFile } from "./workbook/workbookFile";

/** The sheets of every sample workbook, by the name of its file. */
const sampleSheets: ReadonlyMap<string, readonly PlannedSheet[]> = new Map([
  ["mistakes.xlsx", provinceSheets],
  ["national.xlsx", [nationalSheet]],
  ["seeds.xlsx", seedSheets],
]);

/** Every sample workbook by the name of its file. */
export function sampleFiles(): ReadonlyMap<string, Uint8Array> {
  return new Map([...sampleSheets].map(([name, sheets]) => [name, workbookFile(sheets)]));
}
