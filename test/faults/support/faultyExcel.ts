import type { SheetSnapshot } from "../../../src/core";
import { openWorkbook, type WorkbookDocument } from "../../../src/workbench/document";
import { excelHost } from "../../../src/workbench/host";
import { bootExcel } from "../../support/excelHost";
import { bookOf } from "../../support/excelWith";
import { faultyHost, type FaultyHost } from "./faultyHost";

/** A workbook that is open in an Excel that breaks when it is told to. */
export interface OpenBook {
  readonly document: WorkbookDocument;
  readonly host: FaultyHost;
}

/** Microsoft's client, started once, over whatever workbook is opened last: a client keeps nothing between two batches. */
export async function faultyExcel(excelApi = "1.14"): Promise<(sheets: readonly SheetSnapshot[]) => OpenBook> {
  let current: FaultyHost | undefined;
  const booted = await bootExcel({
    excelApi,
    between: (first) => ({ ...first, processQuery: (bodyText, flags) => (current ?? first).processQuery(bodyText, flags) }),
  });
  Object.assign(globalThis, { Excel: booted.Excel, Office: booted.Office, OfficeExtension: booted.OfficeExtension });
  return (sheets) => {
    const document = openWorkbook(bookOf(sheets));
    const host = faultyHost(excelHost(document), document);
    current = host;
    return { document, host };
  };
}
