import type { Packing } from "./packing";

/** One entry of a ZIP archive: where it stands, and what is said of it. */
export interface ArchiveEntry {
  /** As it is written, with "/" between folders and none in front. */
  readonly path: string;
  readonly method: number;
  readonly checkSum: number;
  readonly compressedSize: number;
  readonly size: number;
  /** From the local header up to the next entry: what is copied when the entry stays as it is. */
  readonly start: number;
  readonly end: number;
  readonly dataStart: number;
  /** The entry's record in the directory at the end of the archive. */
  readonly record: Uint8Array;
  /** What an entry holds that was changed and is not packed yet. */
  readonly content?: Uint8Array;
}

/** A ZIP archive of which only the directory has been read. */
export interface Archive {
  readonly bytes: Uint8Array;
  /** In the order of the directory, by path in lower case: a package must not hold two paths that differ in case only. */
  readonly entries: ReadonlyMap<string, ArchiveEntry>;
  readonly packing: Packing;
}

/** The entry of a path, whatever its case. */
export function entryAt(archive: Archive, path: string): ArchiveEntry | undefined {
  return archive.entries.get(path.toLowerCase());
}
