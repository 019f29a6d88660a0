import { joinedBytes } from "../zip/joinedBytes";

/** One stretch of an original file, in the order of its bytes. */
export interface OriginalPiece {
  /** The part whose entry this is; "" for what lies around the entries, the directory above all. */
  readonly path: string;
  /** The bytes of the stretch; `undefined` when the entry still stands in the package, or is made again. */
  readonly bytes: Uint8Array | undefined;
  /** On an entry that stands in the package no more, but is what our own packing makes of the part. */
  readonly isMadeAgain?: true;
}

/**
 * A file as it was before the add-in first wrote to it, told by the package that it became: only what that no longer holds is kept.
 * Size and check sum say whether what is put together is the original indeed.
 */
export interface KeptOriginal {
  readonly size: number;
  readonly checkSum: number;
  readonly pieces: readonly OriginalPiece[];
}

interface Heading {
  readonly size: number;
  readonly checkSum: number;
  readonly pieces: readonly { readonly path: string; readonly byteCount?: number; readonly isMadeAgain?: true }[];
}

const lengthBytes = 4;

/** The bytes of a kept original: the length of a heading in JSON, the heading, and the kept stretches one after the other. */
export function keptOriginalBytes({ size, checkSum, pieces }: KeptOriginal): Uint8Array {
  const heading: Heading = { size, checkSum, pieces: pieces.map(({ bytes, ...piece }) => (bytes ? { ...piece, byteCount: bytes.length } : piece)) };
  const written = new TextEncoder().encode(JSON.stringify(heading));
  const length = new Uint8Array(lengthBytes);
  new DataView(length.buffer).setUint32(0, written.length, true);
  return joinedBytes([length, written, ...pieces.flatMap(({ bytes }) => bytes ?? [])]);
}

/** Reads a kept original; `undefined` for bytes that are something else. */
export function keptOriginalOf(bytes: Uint8Array): KeptOriginal | undefined {
  if (bytes.length < lengthBytes) return undefined;
  const headingEnd = lengthBytes + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const heading = headingOf(bytes.subarray(lengthBytes, headingEnd));
  if (!heading) return undefined;
  let offset = headingEnd;
  const pieces = heading.pieces.map(({ byteCount, ...piece }): OriginalPiece => {
    if (byteCount === undefined) return { ...piece, bytes: undefined };
    offset += byteCount;
    return { ...piece, bytes: bytes.subarray(offset - byteCount, offset) };
  });
  return offset === bytes.length ? { ...heading, pieces } : undefined;
}

function headingOf(bytes: Uint8Array): Heading | undefined {
  try {
    const heading: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isHeading(heading) ? heading : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isHeading(value: unknown): value is Heading {
  const { size, checkSum, pieces } = (value ?? {}) as Partial<Heading>;
  return isCount(size) && isCount(checkSum) && Array.isArray(pieces) && pieces.every(isPiece);
}

function isPiece(value: unknown): boolean {
  const { path, byteCount } = (value ?? {}) as Partial<Heading["pieces"][number]>;
  return typeof path === "string" && (byteCount === undefined || isCount(byteCount));
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
