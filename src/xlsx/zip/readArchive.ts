import { HostFailure } from "../../app";
import { brokenFile } from "../brokenFile";
import type { Archive, ArchiveEntry } from "./archive";
import { findDirectory, type Directory } from "./directory";
import { entryCountMax, growthFreeBytes, growthMax, partBytesMax, totalBytesMax } from "./limits";
import { ownPacking, type Packing } from "./packing";
import { wideSizes } from "./wideSizes";

const recordSignature = 0x02014b50;
const localSignature = 0x04034b50;
const recordBytes = 46;
const localBytes = 30;

interface Listed extends Omit<ArchiveEntry, "end" | "dataStart"> {
  readonly flags: number;
}

/** Reads the directory of a ZIP archive and nothing else. Throws `HostFailure` when it is damaged, encrypted or a bomb. */
export function readArchive(bytes: Uint8Array, packing: Packing = ownPacking): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.entryCount > entryCountMax) throw brokenFile("too many entries");

  const listed = listedEntries(view, directory);
  refuseBombs(listed, bytes.length);
  const ends = endsOf(listed, directory.start);

  const entries = new Map<string, ArchiveEntry>();
  for (const entry of listed) {
    const key = entry.path.toLowerCase();
    if (entries.has(key)) throw brokenFile(`entry twice: ${entry.path}`);
    entries.set(key, located(view, entry, ends.get(entry.start) ?? 0));
  }
  return { bytes, entries, packing };
}

function listedEntries(view: DataView, directory: Directory): readonly Listed[] {
  const listed: Listed[] = [];
  let offset = directory.start;
  for (let index = 0; index < directory.entryCount; index += 1) {
    if (offset + recordBytes > view.byteLength || view.getUint32(offset, true) !== recordSignature) throw brokenFile("directory cut off");
    const entry = listedAt(view, offset);
    if (entry.flags & 1) throw new HostFailure("encryptedFile");
    listed.push(entry);
    offset += entry.record.length;
  }
  return listed;
}

function listedAt(view: DataView, offset: number): Listed {
  const nameLength = view.getUint16(offset + 28, true);
  const recordLength = recordBytes + nameLength + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  if (offset + recordLength > view.byteLength) throw brokenFile("directory cut off");
  const record = new Uint8Array(view.buffer, view.byteOffset + offset, recordLength);
  return {
    path: pathOf(record.subarray(recordBytes, recordBytes + nameLength)),
    flags: view.getUint16(offset + 8, true),
    method: view.getUint16(offset + 10, true),
    checkSum: view.getUint32(offset + 16, true),
    ...wideSizes(record, recordBytes + nameLength),
    record,
  };
}

function pathOf(name: Uint8Array): string {
  const path = new TextDecoder().decode(name).replaceAll("\\", "/").replace(/^\/+/, "");
  if (path.split("/").includes("..") || path.includes("\0")) throw brokenFile("an entry leaves the archive");
  return path;
}

function refuseBombs(listed: readonly Listed[], archiveBytes: number): void {
  let total = 0;
  for (const { size } of listed) {
    if (size > partBytesMax) throw brokenFile("a part is too large");
    total += size;
  }
  const isDense = total > growthFreeBytes && total > archiveBytes * growthMax;
  if (total > totalBytesMax || isDense) throw brokenFile("the parts are too large");
}

/** Each entry reaches to the next one, so that a copy takes along whatever follows its data. */
function endsOf(listed: readonly Listed[], directoryStart: number): ReadonlyMap<number, number> {
  const starts = listed.map((entry) => entry.start).sort((one, other) => one - other);
  if (new Set(starts).size < starts.length) throw brokenFile("two entries in one place");
  return new Map(starts.map((start, index) => [start, starts[index + 1] ?? directoryStart]));
}

function located(view: DataView, listed: Listed, end: number): ArchiveEntry {
  const { flags: _, ...entry } = listed;
  const { start } = entry;
  if (start + localBytes > end || view.getUint32(start, true) !== localSignature) throw brokenFile(`no entry: ${entry.path}`);
  const dataStart = start + localBytes + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  // Entries that share their bytes are how a small archive claims to be huge.
  if (dataStart + entry.compressedSize > end) throw brokenFile(`entry cut off: ${entry.path}`);
  return { ...entry, end, dataStart };
}
