import { brokenFile } from "../brokenFile";

/** A text and the way back to bytes: decoding and encoding give the same bytes again, byte order mark included. */
export interface DecodedText {
  readonly text: string;
  readonly encode: (text: string) => Uint8Array;
}

/** Reads the bytes of an XML part. The format allows UTF-8 and UTF-16; anything else is refused. */
export function decodedText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: decoded(bytes, "utf-16le"), encode: (text) => utf16(text, true) };
  if (first === 0xfe && second === 0xff) return { text: decoded(bytes, "utf-16be"), encode: (text) => utf16(text, false) };
  return { text: decoded(bytes, "utf-8"), encode: (text) => new TextEncoder().encode(text) };
}

function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw brokenFile(`not ${encoding}`);
    throw error;
  }
}

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), isLittleEndian);
  return new Uint8Array(view.buffer);
}
