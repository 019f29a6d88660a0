import { seedSheets } from "./seeds";
import { nationalSheet } from "./national";
import { workbookFile } from "./workbook/workbookFile";

/** Every sample workbook by its file name. */
export function sampleFiles(): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ["seeds.xlsx", workbookFile(seedSheets)],
    ["national.xlsx", workbookFile([nationalSheet])],
  ]);
}
