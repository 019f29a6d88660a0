import { draftsInWorkbook, pastedDrafts, type SubmissionReader } from "../../app";
import type { TargetDraft } from "../../core";
import { pickedFile } from "../review/pickedFile";

/** The endings of files that hold a text of separated values. */
const textEnding = /\.(?:csv|tsv|txt)$/i;

/** What a file picker offers: texts, and workbooks of every kind that can be read. */
export const targetFileEndings = ".csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods";

/** Lines of targets in a picked file. Rejects with a `HostFailure` when it cannot be read. */
export async function draftsInFile(file: File, readFiles: SubmissionReader, rest: Partial<TargetDraft>): Promise<readonly TargetDraft[]> {
  const picked = pickedFile(file);
  if (textEnding.test(file.name)) return pastedDrafts(textOf(await picked.bytes()), rest);
  const { snapshot } = await readFiles.read(picked);
  return draftsInWorkbook(snapshot, rest);
}

/** Excel writes CSV in UTF-8, and its "Unicode text" in UTF-16 with a mark in front. */
function textOf(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  return new TextDecoder(first === 0xff && second === 0xfe ? "utf-16le" : "utf-8").decode(bytes);
}
