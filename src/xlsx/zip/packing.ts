import { deflateSync, Inflate, inflateSync } from "fflate";
import { brokenFile } from "../brokenFile";

/** How the parts of a file are packed (DEFLATE) and unpacked. A host that has a faster way than ours hands it in. */
export interface Packing {
  /** Unpacks data that must come to so many bytes. Throws for what comes to more, before it has filled the memory, and for damaged data. */
  readonly unpacked: (data: Uint8Array, size: number) => Uint8Array;
  readonly packed: (content: Uint8Array) => Uint8Array;
}

/** Above this, packing tightly costs a person seconds and saves a few percent. */
const largeBytes = 16_000_000;

/** The packing that runs everywhere, and everywhere gives the same bytes. */
export const ownPacking: Packing = {
  // One byte more than promised, so that content which is longer shows.
  unpacked: (data, size) => (data.length <= quickBytesMax ? inflateSync(data, { out: new Uint8Array(size + 1) }) : unpackedInChunks(data, size)),
  packed: (content) => deflateSync(content, { level: packingLevel(content) }),
};

/** How hard we try to make a content small. */
export function packingLevel(content: Uint8Array): 3 | 6 {
  return content.length > largeBytes ? 3 : 6;
}

/** Below this, even the densest data (1 : 1032) unfolds in a blink, so the quick way needs no guard. */
const quickBytesMax = 65_536;
const chunkBytes = 65_536;

function unpackedInChunks(data: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw brokenFile("larger than it says");
    content.set(chunk, filled);
    filled += chunk.length;
  });
  for (let offset = 0; offset < data.length; offset += chunkBytes) {
    inflate.push(data.subarray(offset, offset + chunkBytes), offset + chunkBytes >= data.length);
  }
  return content.subarray(0, filled);
}
