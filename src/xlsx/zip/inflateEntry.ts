import { HostFailure } from "../../app";
import { brokenFile } from "../brokenFile";
import type { Archive, ArchiveEntry } from "./archive";
import { crc32 } from "./crc32";
import { unpackedShareMax } from "./limits";

const stored = 0;
const deflated = 8;

/** The content of an entry, checked against its size and check sum. */
export function inflateEntry(archive: Archive, entry: ArchiveEntry): Uint8Array {
  if (entry.content) return entry.content;
  const content = unfolded(archive, entry);
  if (content.length !== entry.size || crc32(content) !== entry.checkSum) throw brokenFile(`damaged entry: ${entry.path}`);
  return content;
}

function unfolded({ bytes, packing }: Archive, { path, method, size, dataStart, compressedSize }: ArchiveEntry): Uint8Array {
  const data = bytes.subarray(dataStart, dataStart + compressedSize);
  if (method === stored) return data;
  if (method !== deflated) throw brokenFile(`unknown compression of ${path}`);
  if (size > data.length * unpackedShareMax) throw brokenFile(`larger than its data can come to: ${path}`);
  try {
    return packing.unpacked(data, size);
  } catch (error) {
    // A library has an error of its own for each way in which data can be damaged.
    throw error instanceof HostFailure ? error : new HostFailure("brokenFile", undefined, { cause: error });
  }
}
