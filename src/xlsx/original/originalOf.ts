import { entryAt, type Archive } from "../zip/archive";
import { crc32 } from "../zip/crc32";
import { isPackedByUs } from "../zip/isPackedByUs";
import { ownPacking } from "../zip/packing";
import type { ArchiveChanges } from "../zip/writeArchive";
import type { KeptOriginal, OriginalPiece } from "./keptOriginal";

/** A file as the original of itself: what is not an entry is kept, the entries stand in the file. */
export function originalOf({ bytes, entries }: Archive): KeptOriginal {
  const inOrder = [...entries.values()].sort((one, other) => one.start - other.start);
  const around = (start: number, end: number): readonly OriginalPiece[] => (end > start ? [{ path: "", bytes: bytes.subarray(start, end) }] : []);
  const [first, last] = [inOrder[0]?.start ?? 0, inOrder.at(-1)?.end ?? 0];
  const pieces = [...around(0, first), ...inOrder.map(({ path }): OriginalPiece => ({ path, bytes: undefined })), ...around(last, bytes.length)];
  return { size: bytes.length, checkSum: crc32(bytes), pieces };
}

/**
 * The original, told by the package that changes make: of the entries that they replace, those are kept now that we would pack
 * otherwise. `undefined` when a part of the original is gone for good.
 */
export function keptThrough(original: KeptOriginal, archive: Archive, changes: ArchiveChanges): KeptOriginal | undefined {
  const changed = new Map([...changes].map(([path, content]) => [path.toLowerCase(), content]));
  const isLost = original.pieces.some(({ path }) => changed.has(path.toLowerCase()) && changed.get(path.toLowerCase()) === undefined);
  if (isLost) return undefined;
  return { ...original, pieces: original.pieces.map((piece) => (changed.has(piece.path.toLowerCase()) ? keptPiece(piece, archive) : piece)) };
}

function keptPiece(piece: OriginalPiece, archive: Archive): OriginalPiece {
  const entry = piece.bytes || piece.isMadeAgain ? undefined : entryAt(archive, piece.path);
  if (!entry) return piece;
  // Looking takes as long as packing: who hands in a faster way would rather keep the bytes.
  if (archive.packing === ownPacking && isPackedByUs(archive, entry)) return { ...piece, isMadeAgain: true };
  return { path: piece.path, bytes: archive.bytes.subarray(entry.start, entry.end) };
}
