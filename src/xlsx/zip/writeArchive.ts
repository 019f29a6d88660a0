import { deflateSync } from "fflate";
import type { Archive, ArchiveEntry } from "./archive";
import { crc32 } from "./crc32";
import { entryRecord, keptHeader, localHeader, type NewEntry } from "./entryHeaders";

/** What becomes of the entries of an archive: new content by path, `undefined` for an entry that is taken out. */
export type ArchiveChanges = ReadonlyMap<string, Uint8Array | undefined>;

/** Above this, packing tightly costs a person seconds and saves a few percent. */
const largeBytes = 16_000_000;

interface Written {
  readonly pieces: readonly Uint8Array[];
  readonly record: Uint8Array;
}

/** The archive with some entries replaced, added or taken out. All others keep their bytes, compressed as they were; without changes it is the very same. */
export function writeArchive(archive: Archive, changes: ArchiveChanges): Uint8Array {
  if (changes.size === 0) return archive.bytes;
  const waiting = new Map([...changes].map(([path, content]) => [path.toLowerCase(), { path, content }]));
  const written: Written[] = [];
  for (const [key, entry] of archive.entries) {
    const change = waiting.get(key);
    waiting.delete(key);
    if (!change) written.push(copied(archive, entry));
    else if (change.content) written.push(deflated(entry.path, change.content, entry.record));
  }
  for (const { path, content } of waiting.values()) {
    if (content) written.push(deflated(path, content));
  }
  return joined(written);
}

function copied(archive: Archive, entry: ArchiveEntry): Written {
  return { pieces: [archive.bytes.subarray(entry.start, entry.end)], record: entry.record.slice() };
}

/** `forerunner` is the record of the entry whose place it takes: what that says besides its content stays. */
function deflated(path: string, content: Uint8Array, forerunner?: Uint8Array): Written {
  const data = deflateSync(content, { level: content.length > largeBytes ? 3 : 6 });
  const kept = forerunner && keptHeader(forerunner);
  const entry: NewEntry = { path, checkSum: crc32(content), compressedSize: data.length, size: content.length, ...(kept ? { kept } : {}) };
  return { pieces: [localHeader(entry), data], record: entryRecord(entry) };
}

function joined(written: readonly Written[]): Uint8Array {
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
