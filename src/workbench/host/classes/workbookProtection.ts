import type { ExcelClass } from "../excelClass";
import type { HostContext } from "../hostContext";

/** Excel.WorkbookProtection: whether sheets can be added and taken away. */
export const workbookProtection: ExcelClass<HostContext> = {
  name: "WorkbookProtection",
  gets: { Protected: ({ document }) => document.isStructureProtected() },
};
