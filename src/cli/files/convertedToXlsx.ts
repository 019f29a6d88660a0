import { read, write } from "@e965/xlsx";
import { FileFailure } from "../../app";

/** An .xls, .xlsb or .ods as an .xlsx: figures, texts, formulas, number formats and merged cells; not its looks, charts or macros. */
export function convertedToXlsx(bytes: Uint8Array): Uint8Array {
  try {
    return quietly(() => {
      const workbook = read(bytes, { type: "array", cellFormula: true, cellNF: true, cellStyles: true, cellDates: false });
      return new Uint8Array(write(workbook, { type: "array", bookType: "xlsx", cellStyles: true }) as ArrayBuffer);
    });
  } catch (error) {
    // The reader tells its troubles in words only.
    const isEncrypted = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new FileFailure(isEncrypted ? "encryptedFile" : "brokenFile", { cause: error });
  }
}

/** The reader prints what it thinks of number formats; between our own lines that would help nobody. */
function quietly<Result>(work: () => Result): Result {
  const loud = globalThis.console;
  globalThis.console = { ...loud, error: () => undefined, warn: () => undefined, log: () => undefined };
  try {
    return work();
  } finally {
    globalThis.console = loud;
  }
}
