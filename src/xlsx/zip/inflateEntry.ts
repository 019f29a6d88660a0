import { Inflate, inflateSync } from "fflate";
import { HostFailure } from "../../app";
import { brokenFile } from "../brokenFile";
import type { Archive, ArchiveEntry } from "./archive";
import { crc32 } from "./crc32";

const stored = 0;
const deflated = 8;

/** Below this, even the densest data (1 : 1032) unfolds in a blink, so the quick way needs no guard. */
const quickBytesMax = 65_536;
const chunkBytes = 65_536;

/** The content of an entry, checked against its size and check sum. */
export function inflateEntry(archive: Archive, entry: ArchiveEntry): Uint8Array {
  if (entry.content) return entry.content;
  const data = archive.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const content = unfolded(data, entry);
  if (content.length !== entry.size || crc32(content) !== entry.checkSum) throw brokenFile(`damaged entry: ${entry.path}`);
  return content;
}

function unfolded(data: Uint8Array, entry: ArchiveEntry): Uint8Array {
  if (entry.method === stored) return data;
  if (entry.method !== deflated) throw brokenFile(`unknown compression of ${entry.path}`);
  try {
    return data.length <= quickBytesMax ? inflateSync(data) : inflatedInChunks(data, entry);
  } catch (error) {
    // The library has an error of its own for each way in which data can be damaged.
    throw error instanceof HostFailure ? error : new HostFailure("brokenFile", undefined, { cause: error });
  }
}

/** Stops as soon as the content grows beyond the size that the directory promised. */
function inflatedInChunks(data: Uint8Array, entry: ArchiveEntry): Uint8Array {
  const content = new Uint8Array(entry.size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > content.length) throw brokenFile(`larger than it says: ${entry.path}`);
    content.set(chunk, filled);
    filled += chunk.length;
  });
  for (let offset = 0; offset < data.length; offset += chunkBytes) {
    inflate.push(data.subarray(offset, offset + chunkBytes), offset + chunkBytes >= data.length);
  }
  return content.subarray(0, filled);
}
