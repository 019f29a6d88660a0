import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { systemCodeOf } from "../../app";
import { commonFolder } from "./commonFolder";
import { isWorkbookName } from "./isWorkbookName";
import { markOf, ownMarks } from "./ownMarks";
import { pathKind } from "./pathKind";
import { placeOf } from "./placeOf";

/** A file to work on, and its place below the folder that all named ones have in common: where its result goes below the folder of results. */
export interface InputFile {
  readonly path: string;
  readonly relativePath: string;
}

/** Which files of a folder are taken. */
export interface WalkOptions {
  /** Whether annotated copies are what is looked for. */
  readonly takesAnnotated: boolean;
}

/** The workbooks that the given paths stand for, in the order of their names. A file that is named is taken whatever its name; a path that is not there is for the reader to refuse. */
export async function inputFiles(paths: readonly string[], options: WalkOptions): Promise<readonly InputFile[]> {
  const roots = await Promise.all(paths.map(async (path) => ({ path, isFolder: (await pathKind(path)) === "folder" })));
  const base = commonFolder(roots.map(({ path, isFolder }) => (isFolder ? path : dirname(path))));
  const found = new Map<string, InputFile>();
  for (const { path: root, isFolder } of roots) {
    for (const path of isFolder ? await filesBelow(root, options) : [root]) {
      const place = await placeOf(path);
      const file = { path, relativePath: relative(base ?? dirname(root), path) || basename(path) };
      // A file goes by its own name rather than by that of a link to it.
      found.set(place, resolve(path) === place ? file : (found.get(place) ?? file));
    }
  }
  return [...found.values()];
}

const byName = new Intl.Collator("vi", { numeric: true });

/** Links to folders are not followed: they may lead round in a circle. A folder that may not be read is passed on as if it were a file, so that it is named. */
async function filesBelow(folder: string, options: WalkOptions): Promise<readonly string[]> {
  const entries = await entriesOf(folder);
  if (entries === undefined) return [folder];
  const files: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesBelow(path, options)));
    else if (isWanted(entry, options)) files.push(path);
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

/** A pipe or a device under the name of a workbook is none. */
function isWanted(entry: Dirent, { takesAnnotated }: WalkOptions): boolean {
  const { name } = entry;
  if (!(entry.isFile() || entry.isSymbolicLink()) || !isWorkbookName(name) || /^(~\$|\.)/.test(name)) return false;
  const mark = markOf(name);
  return mark === undefined || (takesAnnotated && mark === ownMarks.annotated);
}
