import { HostFailure, type Workbook } from "../../app";
import { fileWorkbook, type FileWorkbook } from "../fileWorkbook";
import { openXlsx } from "../openXlsx";
import { workbookSnapshotOf } from "../workbook/workbookSnapshotOf";
import { readOldFormat } from "./readOldFormat";

/** The workbook of a file that can be checked but not written: every edit is refused with "oldFormatFile". */
export interface ReadOnlyWorkbook extends Workbook {
  readonly bytes: undefined;
}

/** The workbook of a file in any format: .xlsx and .xlsm to read and write, .xls, .ods and .xlsb to read only. */
export async function workbookOfFile(bytes: Uint8Array): Promise<FileWorkbook | ReadOnlyWorkbook> {
  try {
    return fileWorkbook(openXlsx(bytes));
  } catch (error) {
    const isOtherFormat = error instanceof HostFailure && (error.reason === "oldFormatFile" || error.reason === "notSupported");
    if (isOtherFormat) return readOnlyWorkbook(bytes);
    throw error;
  }
}

async function readOnlyWorkbook(bytes: Uint8Array): Promise<ReadOnlyWorkbook> {
  const snapshot = workbookSnapshotOf(await readOldFormat(bytes));
  return {
    bytes: undefined,
    read: async ({ signal, onProgress } = {}) => {
      if (signal?.aborted) throw new HostFailure("cancelled");
      onProgress?.(1);
      return snapshot;
    },
    apply: async (edits) => {
      if (edits.length > 0) throw new HostFailure("oldFormatFile");
    },
    select: async () => undefined,
  };
}
