import type { XlsxChange } from "../change";
import type { XlsxPackage } from "../openXlsx";
import type { Archive } from "../zip/archive";
import { changedArchive } from "../zip/changedArchive";
import { ownPacking } from "../zip/packing";
import { archiveOf, writeArchive, writtenEntries, type ArchiveChanges } from "../zip/writeArchive";
import type { KeptOriginal } from "./keptOriginal";
import { leavesTraces } from "./leavesTraces";
import { originalOf } from "./originalOf";
import { originalIn, withOriginal, withoutOriginal } from "./originalPart";
import { restoredFile } from "./restoredFile";

/**
 * The file that changes of an opened one make. Whoever wrote that one packed its parts in a way of their own, so as long as the
 * file holds traces of the add-in, it keeps the packed parts that were replaced. When the traces are gone and each part holds what
 * it held, it is the original file again, byte for byte.
 */
export function packedXlsx({ archive, contents }: XlsxPackage, changes: readonly XlsxChange[], parts: ArchiveChanges): Uint8Array {
  if (parts.size === 0) return archive.bytes;
  const known = originalIn(archive);
  if (leavesTraces(contents, changes)) {
    // Traces without an original are from a file that another program has saved since.
    const original = known ?? (leavesTraces(contents, []) ? undefined : originalOf(archive));
    return writeArchive(archive, original ? withOriginal(archive, parts, original) : parts);
  }
  return known ? clearedXlsx(archive, parts, known) : writeArchive(archive, withoutOriginal(archive, parts));
}

function clearedXlsx(archive: Archive, parts: ArchiveChanges, known: KeptOriginal): Uint8Array {
  const cleared = withoutOriginal(archive, parts);
  // What is made again, our own packing makes.
  const entries = writtenEntries({ ...archive, packing: ownPacking }, cleared);
  return restoredFile(known, { archive: changedArchive(archive, cleared), entries }) ?? archiveOf(entries);
}
