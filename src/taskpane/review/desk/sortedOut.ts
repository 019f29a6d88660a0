import type { PassedOverReason } from "../../../locale";
import type { DeskFile, PassedOver } from "./deskState";

/** A file as it was picked or dropped, under its path within the folder that was chosen. */
export interface FoundFile {
  readonly name: string;
  readonly file: File;
}

/** Which of the found files are to be read, and why the others are not. */
export interface SortedOut {
  readonly files: readonly DeskFile[];
  readonly passedOver: readonly PassedOver[];
  /** The files on the desk that could not be read, and that were now picked again. */
  readonly replaced: readonly number[];
}

/** The endings of workbooks that can be read. */
export const workbookEndings = [".xlsx", ".xlsm", ".xls", ".ods", ".xlsb"] as const;

/**
 * Takes what can be read, each under a name of its own. The very same file (path, size and time) is taken once; another one of the same
 * name is another file, since many units call theirs alike, unless the first could not be read.
 */
export function sortedOut(found: readonly FoundFile[], present: readonly DeskFile[], nextId: () => number): SortedOut {
  const pickedNames = new Set(found.map(({ name }) => name));
  const replaced = present.filter(({ name, state }) => state.kind === "failed" && pickedNames.has(name));
  const kept = present.filter((file) => !replaced.includes(file));
  const names = new Set(kept.map(({ name }) => name));
  const files: DeskFile[] = [];
  const passedOver: PassedOver[] = [];
  for (const { name, file } of found) {
    const reason = reasonAgainst(name);
    if (reason !== undefined) passedOver.push({ name, reason });
    else if (![...kept, ...files].some((known) => isSameFile(known, { name, file }))) {
      const free = freeName(name, names);
      names.add(free);
      files.push({ id: nextId(), name: free, path: name, file, state: { kind: "waiting" } });
    }
  }
  return { files, passedOver, replaced: replaced.map(({ id }) => id) };
}

/** A file that was picked by itself, or with a part of its folders, has a shorter path than with all of them. */
function isSameFile({ path, file }: DeskFile, found: FoundFile): boolean {
  if (file.size !== found.file.size || file.lastModified !== found.file.lastModified) return false;
  return path === found.name || path.endsWith(`/${found.name}`) || found.name.endsWith(`/${path}`);
}

function reasonAgainst(path: string): PassedOverReason | undefined {
  const name = (path.split("/").at(-1) ?? "").toLowerCase();
  if (/^(~\$|\.)/.test(name)) return "lockFile";
  if (!workbookEndings.some((ending) => name.endsWith(ending))) return "noWorkbook";
  return /\.(soat|sach)\.[a-z]+$/.test(name) ? "ownResult" : undefined;
}

/** "a/Sơn La.xlsx", then "a/Sơn La (2).xlsx". */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const [, stem = name, ending = ""] = /^(.*)(\.[^./]+)$/s.exec(name) ?? [];
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${stem} (${number})${ending}`;
  return free;
}
