import { inflateEntry } from "../zip/inflateEntry";
import type { ArchiveEntry, Archive } from "../zip/archive";

/** All numbers that a pattern's first group finds in the XML parts of a package that `isSearched` picks. */
export function numbersMentioned(archive: Archive, pattern: RegExp, isSearched: (entry: ArchiveEntry) => boolean = () => true): readonly number[] {
  const parts = [...archive.entries.values()].filter((entry) => entry.path.endsWith(".xml") && isSearched(entry));
  // The patterns are plain ASCII, so parts in any encoding of a byte per letter can be searched alike.
  const texts = parts.map((entry) => new TextDecoder("latin1").decode(inflateEntry(archive, entry)));
  return texts.flatMap((text) => [...text.matchAll(pattern)].map(([, number]) => Number(number)));
}
