import type { Dirent } from "node:fs";
import { readdir, realpath } from "node:fs/promises";
import { basename, extname, join, relative, resolve } from "node:path";
import { systemCodeOf } from "../../app";
import { isWorkbookName } from "./isWorkbookName";
import { pathKind } from "./pathKind";

/** A file to work on, and its place below the folder that was named: where its result goes below the folder of results. */
export interface InputFile {
  readonly path: string;
  readonly relativePath: string;
}

/** What stands before the ending of every file that the command writes beside an original. */
export const ownMarks = { annotated: ".soat", cleared: ".sach" } as const;

/** Which files of a folder are taken. */
export interface WalkOptions {
  /** The folder that results go to: what stands there are results. */
  readonly outFolder: string | undefined;
  /** Whether annotated copies are what is looked for. */
  readonly takesAnnotated: boolean;
}

/** The workbooks that the given paths stand for, in the order of their names. A file that is named is taken whatever its name; a path that is not there is for the reader to refuse. */
export async function inputFiles(paths: readonly string[], options: WalkOptions): Promise<readonly InputFile[]> {
  const found = new Map<string, InputFile>();
  for (const path of paths) {
    for (const file of (await pathKind(path)) === "folder" ? await filesBelow(path, path, options) : [{ path, relativePath: basename(path) }]) {
      const place = await placeOf(file.path);
      // A file goes by its own name rather than by that of a link to it.
      found.set(place, resolve(file.path) === place ? file : (found.get(place) ?? file));
    }
  }
  return [...found.values()];
}

/** Where a file really is: one that is reached in two ways, by a link for instance, is one file and not two submissions. */
async function placeOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (systemCodeOf(error) !== undefined) return resolve(path);
    throw error;
  }
}

const byName = new Intl.Collator("vi", { numeric: true });

/** Links to folders are not followed: they may lead round in a circle. A folder that may not be read is passed on as if it were a file, so that it is named. */
async function filesBelow(root: string, folder: string, options: WalkOptions): Promise<readonly InputFile[]> {
  const entries = await entriesOf(folder);
  if (entries === undefined) return [{ path: folder, relativePath: relative(root, folder) || basename(folder) }];
  const files: InputFile[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(isResultFolder(path, options) ? [] : await filesBelow(root, path, options)));
    else if (isWanted(entry, options)) files.push({ path, relativePath: relative(root, path) });
  }
  return files;
}

async function entriesOf(folder: string) {
  try {
    return (await readdir(folder, { withFileTypes: true })).sort((one, other) => byName.compare(one.name, other.name));
  } catch (error) {
    if (systemCodeOf(error) !== undefined) return undefined;
    throw error;
  }
}

function isResultFolder(path: string, { outFolder }: WalkOptions): boolean {
  return outFolder !== undefined && resolve(path) === resolve(outFolder);
}

/** A pipe or a device under the name of a workbook is none. */
function isWanted(entry: Dirent, { takesAnnotated }: WalkOptions): boolean {
  const { name } = entry;
  const ending = extname(name).toLowerCase();
  if (!(entry.isFile() || entry.isSymbolicLink()) || !isWorkbookName(name) || /^(~\$|\.)/.test(name)) return false;
  const mark = extname(name.slice(0, -ending.length)).toLowerCase();
  return mark !== ownMarks.cleared && (takesAnnotated || mark !== ownMarks.annotated);
}
