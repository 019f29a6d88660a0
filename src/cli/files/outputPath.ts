import { join, parse } from "node:path";
import type { InputFile } from "./inputFiles";
import { unmarked, type OwnMark } from "./ownMarks";

/** What was done to a file: the mark of its copy, and whether the copy is in a new format. */
export interface CopyKind {
  readonly outFolder: string | undefined;
  readonly mark: OwnMark;
  readonly isConverted: boolean;
}

/**
 * Where the copy of a file goes: under a marked name below the folder of results, or beside the file. A copy in a new format keeps the old
 * ending in its name, so that "a.xls" and "a.xlsx" have two copies.
 *
 * @example outputPath({ path: "a/Sơn La.xlsm", … }, { outFolder: undefined, mark: ".soat", isConverted: false }) // "a/Sơn La.soat.xlsm"
 */
export function outputPath({ path, relativePath }: InputFile, { outFolder, mark, isConverted }: CopyKind): string {
  const { dir, name, ext } = parse(outFolder === undefined ? path : join(outFolder, relativePath));
  return join(dir, `${unmarked(name)}${isConverted ? ext : ""}${mark}${isConverted ? ".xlsx" : ext}`);
}
