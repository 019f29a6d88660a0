import { HostFailure, type ReadFile, type SubmissionReader, type WorkOptions } from "../../app";
import { pickedFile } from "../review/pickedFile";
import type { RefusedFile } from "./comparisonState";

/** What became of picked files. */
export interface PickedResult {
  readonly read: readonly ReadFile[];
  readonly refused: readonly RefusedFile[];
}

/** Reads picked files, as many at once as the reader likes. A file that cannot be read holds up no other; a stop is passed on. */
export async function readPicked(files: readonly File[], readFiles: SubmissionReader, options: WorkOptions): Promise<PickedResult> {
  const results = await Promise.all(files.map((file) => readOne(file, readFiles, options)));
  return {
    read: results.flatMap((result) => ("snapshot" in result ? [result] : [])),
    refused: results.flatMap((result) => ("reason" in result ? [result] : [])),
  };
}

async function readOne(file: File, readFiles: SubmissionReader, options: WorkOptions): Promise<ReadFile | RefusedFile> {
  const picked = pickedFile(file);
  try {
    return await readFiles.read(picked, options);
  } catch (error) {
    if (!(error instanceof HostFailure) || error.reason === "cancelled") throw error;
    return { name: picked.name, reason: error.reason };
  }
}

/** What a file picker offers: workbooks of every kind that can be read. */
export const fileEndings = ".xlsx,.xlsm,.xls,.ods";
