import { HostFailure } from "../../app";
import { openFile, type OpenedFile } from "./openFile";
import { openOldFile } from "./openOldFile";

/** Opens a file in any format: .xlsx and .xlsm to save as they are, others to save anew. Throws a `HostFailure` that says why when it cannot be opened. */
export async function openAnyFile(bytes: Uint8Array, fileName: string): Promise<OpenedFile & { readonly isOldFormat: boolean }> {
  try {
    return { ...openFile(bytes, fileName), isOldFormat: false };
  } catch (error) {
    if (!isOfOtherFormat(error)) throw error;
    return { ...(await openOldFile(bytes, fileName)), isOldFormat: true };
  }
}

function isOfOtherFormat(error: unknown): boolean {
  return error instanceof HostFailure && (error.reason === "oldFormatFile" || error.reason === "notSupported");
}
