import type { Archive, ArchiveEntry } from "./archive";
import { crc32 } from "./crc32";
import { entryRecord, keptHeader, localHeader, type NewEntry } from "./entryHeaders";
import type { Packing } from "./packing";

/** What becomes of the entries of an archive: new content by path, `undefined` for an entry that is taken out. */
export type ArchiveChanges = ReadonlyMap<string, Uint8Array | undefined>;

/** An entry as it stands in an archive: its own bytes, and its record in the directory, where only its place is still to be filled in. */
export interface WrittenEntry {
  readonly pieces: readonly Uint8Array[];
  readonly record: Uint8Array;
}

/** The archive with some entries replaced, added or taken out. All others keep their bytes, compressed as they were; without changes it is the very same. */
export function writeArchive(archive: Archive, changes: ArchiveChanges): Uint8Array {
  return changes.size === 0 ? archive.bytes : archiveOf(writtenEntries(archive, changes));
}

/** The entries of the archive that changes come to, by path in lower case. */
export function writtenEntries(archive: Archive, changes: ArchiveChanges): ReadonlyMap<string, WrittenEntry> {
  const waiting = new Map([...changes].map(([path, content]) => [path.toLowerCase(), { path, content }]));
  const written = new Map<string, WrittenEntry>();
  for (const [key, entry] of archive.entries) {
    const change = waiting.get(key);
    waiting.delete(key);
    if (!change) written.set(key, copied(archive, entry));
    else if (change.content) written.set(key, packedEntry({ path: entry.path, content: change.content, forerunner: entry.record }, archive.packing));
  }
  for (const [key, { path, content }] of waiting) {
    if (content) written.set(key, packedEntry({ path, content }, archive.packing));
  }
  return written;
}

function copied(archive: Archive, entry: ArchiveEntry): WrittenEntry {
  return { pieces: [archive.bytes.subarray(entry.start, entry.end)], record: entry.record.slice() };
}

/** A part that is to be packed. */
export interface UnpackedEntry {
  readonly path: string;
  readonly content: Uint8Array;
  /** The record of the entry whose place it takes: what that says besides its content stays. */
  readonly forerunner?: Uint8Array;
}

/** An entry as it is packed. */
export function packedEntry({ path, content, forerunner }: UnpackedEntry, packing: Packing): WrittenEntry {
  const data = packing.packed(content);
  const kept = forerunner && keptHeader(forerunner);
  const entry: NewEntry = { path, checkSum: crc32(content), compressedSize: data.length, size: content.length, ...(kept ? { kept } : {}) };
  return { pieces: [localHeader(entry), data], record: entryRecord(entry) };
}

/** The archive of these entries, one behind the other. */
export function archiveOf(entries: ReadonlyMap<string, WrittenEntry>): Uint8Array {
  const written = [...entries.values()];
  const bodyBytes = byteCount(written.flatMap((entry) => entry.pieces));
  const directoryBytes = byteCount(written.map((entry) => entry.record));
  const bytes = new Uint8Array(bodyBytes + directoryBytes + 22);
  let offset = 0;
  let recordOffset = bodyBytes;
  for (const { pieces, record } of written) {
    new DataView(record.buffer, record.byteOffset).setUint32(42, offset, true);
    bytes.set(record, recordOffset);
    recordOffset += record.length;
    for (const piece of pieces) {
      bytes.set(piece, offset);
      offset += piece.length;
    }
  }
  bytes.set(endOfDirectory(written.length, bodyBytes, directoryBytes), recordOffset);
  return bytes;
}

function endOfDirectory(entryCount: number, start: number, byteLength: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, entryCount, true);
  view.setUint16(10, entryCount, true);
  view.setUint32(12, byteLength, true);
  view.setUint32(16, start, true);
  return new Uint8Array(view.buffer);
}

function byteCount(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}
