import type { Archive, ArchiveEntry } from "./archive";
import type { ArchiveChanges } from "./writeArchive";

/** The archive as it would be after changes, to be read: nothing is packed for it, and its bytes are those from before. */
export function changedArchive(archive: Archive, changes: ArchiveChanges): Archive {
  const entries = new Map(archive.entries);
  for (const [path, content] of changes) {
    const key = path.toLowerCase();
    if (content) entries.set(key, unpackedEntry(entries.get(key)?.path ?? path, content));
    else entries.delete(key);
  }
  return { ...archive, entries };
}

function unpackedEntry(path: string, content: Uint8Array): ArchiveEntry {
  const nowhere = { start: 0, end: 0, dataStart: 0, compressedSize: 0 };
  return { path, method: 0, checkSum: 0, size: content.length, ...nowhere, record: new Uint8Array(), content };
}
