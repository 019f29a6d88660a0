import { extname } from "node:path";

const workbookEndings: ReadonlySet<string> = new Set([".xlsx", ".xlsm", ".xls", ".ods", ".xlsb"]);

/** Whether a file is called as workbooks are. */
export function isWorkbookName(path: string): boolean {
  return workbookEndings.has(extname(path).toLowerCase());
}
