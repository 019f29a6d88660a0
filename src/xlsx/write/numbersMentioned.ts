import { inflateEntry } from "../zip/inflateEntry";
import { decodedText } from "../xml/encoding";
import type { ArchiveEntry, Archive } from "../zip/archive";

/** All numbers that a pattern's first group finds in the XML parts of a package that `isSearched` picks. */
export function numbersMentioned(archive: Archive, pattern: RegExp, isSearched: (entry: ArchiveEntry) => boolean = () => true): readonly number[] {
  const parts = [...archive.entries.values()].filter((entry) => entry.path.endsWith(".xml") && isSearched(entry));
  const texts = parts.map((entry) => searchableText(inflateEntry(archive, entry)));
  return texts.flatMap((text) => [...text.matchAll(pattern)].map(([, number]) => Number(number)));
}

/** The patterns are plain ASCII, so parts in any encoding of a byte per letter can be searched alike; UTF-16 begins with a mark. */
function searchableText(content: Uint8Array): string {
  const [mark] = content;
  return mark === 0xff || mark === 0xfe ? decodedText(content).text : new TextDecoder("latin1").decode(content);
}
