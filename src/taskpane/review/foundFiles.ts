import type { FoundFile } from "./desk/sortedOut";

/** Files that were picked, each under its path within the folder that was chosen. */
export function foundFiles(list: FileList | null): readonly FoundFile[] {
  return [...(list ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/** Files that were dropped, those of dropped folders too. It must be called at once: what was dropped is gone when the event is over. */
export async function droppedFiles(data: DataTransfer): Promise<readonly FoundFile[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return foundFiles(data.files);
  return (await Promise.all(entries.map(filesOf))).flat();
}

async function filesOf(entry: FileSystemEntry): Promise<readonly FoundFile[]> {
  if (isDirectory(entry)) return (await Promise.all((await entriesIn(entry)).map(filesOf))).flat();
  if (!isFile(entry)) return [];
  const file = await new Promise<File | undefined>((resolve) => entry.file(resolve, () => resolve(undefined)));
  return file ? [{ name: entry.fullPath.replace(/^\//, ""), file }] : [];
}

/** A browser gives the entries of a folder in portions; an empty one is the last. */
async function entriesIn(directory: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = directory.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<readonly FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (portion.length === 0) return entries;
    entries.push(...portion);
  }
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
