import { decodedText } from "../xml/encoding";
import { entryAt, type Archive, type ArchiveEntry } from "../zip/archive";
import { crc32 } from "../zip/crc32";
import { inflateEntry } from "../zip/inflateEntry";
import { isSameBytes } from "../zip/isSameBytes";
import { joinedBytes } from "../zip/joinedBytes";
import { readArchive } from "../zip/readArchive";
import type { WrittenEntry } from "../zip/writeArchive";
import type { KeptOriginal } from "./keptOriginal";
import { plainXml } from "./plainXml";

/** A package that is to be written: what it holds, and how its entries would be packed. */
export interface WantedPackage {
  readonly archive: Archive;
  readonly entries: ReadonlyMap<string, WrittenEntry>;
}

/** The original file, byte for byte; `undefined` when the package does not hold exactly what the original did. */
export function restoredFile(original: KeptOriginal, wanted: WantedPackage): Uint8Array | undefined {
  const { size, checkSum, pieces } = original;
  const stretches = pieces.flatMap(({ path, bytes }) => bytes ?? wanted.entries.get(path.toLowerCase())?.pieces ?? []);
  // Counted before they are joined, because a heading may name one part a thousand times.
  if (stretches.reduce((sum, { length }) => sum + length, 0) !== size) return undefined;
  const file = joinedBytes(stretches);
  return crc32(file) === checkSum && holdsTheSame(readArchive(file), wanted.archive) ? file : undefined;
}

function holdsTheSame(before: Archive, after: Archive): boolean {
  if (before.entries.size !== after.entries.size) return false;
  return [...before.entries.values()].every((one) => {
    const other = entryAt(after, one.path);
    return other !== undefined && (isUntouched(one, other) || isSamePart(inflateEntry(before, one), inflateEntry(after, other)));
  });
}

/** Whether an entry that no change touches says itself that it holds the same: nothing is unpacked for that. */
function isUntouched(one: ArchiveEntry, { content, checkSum, size }: ArchiveEntry): boolean {
  return content === undefined && checkSum === one.checkSum && size === one.size;
}

/** We replace XML only; where it says the same, the original is right about the way of saying it. */
function isSamePart(before: Uint8Array, after: Uint8Array): boolean {
  return isSameBytes(before, after) || plainXml(decodedText(before).text) === plainXml(decodedText(after).text);
}
