import { deflateSync } from "fflate";
import type { Archive, ArchiveEntry } from "./archive";
import { inflateEntry } from "./inflateEntry";
import { isSameBytes } from "./isSameBytes";
import { joinedBytes } from "./joinedBytes";
import { ownPacking, packingLevel } from "./packing";
import { packedEntry } from "./writeArchive";

/** A first block of packed data never needs more content than this. */
const openingBytes = 524_288;
/** Other packers go other ways within a few symbols. */
const telltaleBytes = 64;

/** An opened file is saved again and again, and its entries stay what they are: each is looked at once. */
const lookedAt = new WeakMap<ArchiveEntry, boolean>();

/** Whether an entry stands in its archive byte for byte as our own packing makes it again. */
export function isPackedByUs(archive: Archive, entry: ArchiveEntry): boolean {
  const isOurs = lookedAt.get(entry) ?? isMadeAgain(archive, entry);
  lookedAt.set(entry, isOurs);
  return isOurs;
}

function isMadeAgain(archive: Archive, entry: ArchiveEntry): boolean {
  const content = inflateEntry(archive, entry);
  if (content.length > 2 * openingBytes && !hasOurOpening(archive, entry, content)) return false;
  const packed = joinedBytes(packedEntry({ path: entry.path, content, forerunner: entry.record }, ownPacking).pieces);
  return isSameBytes(packed, archive.bytes.subarray(entry.start, entry.end));
}

/** Packing a long part only to see at its first bytes that someone else packed it would take as long as writing it. */
function hasOurOpening({ bytes }: Archive, { dataStart }: ArchiveEntry, content: Uint8Array): boolean {
  const opening = deflateSync(content.subarray(0, openingBytes), { level: packingLevel(content) }).subarray(0, telltaleBytes);
  return isSameBytes(opening, bytes.subarray(dataStart, dataStart + opening.length));
}
