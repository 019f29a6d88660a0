import { readFile, stat } from "node:fs/promises";
import { FileFailure, HostFailure } from "../../app";
import type { OpenedWorkbook, World } from "../world";
import { isWorkbookName } from "./isWorkbookName";

/** A workbook on a disk, opened. */
export interface OpenedInput {
  readonly workbook: OpenedWorkbook;
  /** Whether the file is of an older or other kind, of which only figures and formulas were taken over into a new .xlsx. */
  readonly isConverted: boolean;
  readonly modifiedAt: number;
}

/** More than any workbook of figures has; reading on would only bring the machine to a halt. */
const fileBytesMax = 200 * 1024 * 1024;

/** Opens a file, whatever spreadsheet it is. Throws a `FileFailure` or a `HostFailure` that says why it cannot be opened. */
export async function openInput(path: string, world: World): Promise<OpenedInput> {
  const { bytes, modifiedAt } = await readInput(path);
  try {
    return { workbook: world.openWorkbook(bytes), isConverted: false, modifiedAt };
  } catch (error) {
    // A text or a picture is not damaged; it is no workbook.
    if (!isWorkbookName(path) && error instanceof HostFailure) throw new FileFailure("notSupported", { cause: error });
    if (!(error instanceof HostFailure) || !["oldFormatFile", "notSupported"].includes(error.reason)) throw error;
    return { workbook: await world.openConverted(bytes), isConverted: true, modifiedAt };
  }
}

async function readInput(path: string): Promise<{ readonly bytes: Uint8Array; readonly modifiedAt: number }> {
  const info = await stat(path);
  // A pipe or a device under the name of a workbook would be read without end.
  if (!info.isFile()) throw new FileFailure(info.isDirectory() ? "closedFolder" : "accessDenied");
  if (info.size === 0) throw new FileFailure("emptyFile");
  if (info.size > fileBytesMax) throw new FileFailure("payloadTooLarge");
  return { bytes: new Uint8Array(await readFile(path)), modifiedAt: info.mtimeMs };
}
