/** What the headers say of an entry that is written anew. */
export interface NewEntry {
  readonly path: string;
  readonly checkSum: number;
  readonly compressedSize: number;
  readonly size: number;
}

const version = 20;
const namesAreUtf8 = 0x0800;
const deflate = 8;
/** 1980-01-01, the first day of the format: the same input gives the same bytes on every day. */
const firstDay = 0x0021;

/** The header in front of the data of an entry. */
export function localHeader(entry: NewEntry): Uint8Array {
  return header({ entry, signature: 0x04034b50, byteLength: 30, commonStart: 4 });
}

/** The record of an entry in the directory; its place is filled in when it is known. */
export function entryRecord(entry: NewEntry): Uint8Array {
  const bytes = header({ entry, signature: 0x02014b50, byteLength: 46, commonStart: 6 });
  new DataView(bytes.buffer).setUint16(4, version, true);
  return bytes;
}

interface HeaderShape {
  readonly entry: NewEntry;
  readonly signature: number;
  readonly byteLength: number;
  /** Where the fields begin that both kinds of header have in common. */
  readonly commonStart: number;
}

function header({ entry, signature, byteLength, commonStart }: HeaderShape): Uint8Array {
  const name = new TextEncoder().encode(entry.path);
  const bytes = new Uint8Array(byteLength + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  view.setUint16(commonStart, version, true);
  view.setUint16(commonStart + 2, namesAreUtf8, true);
  view.setUint16(commonStart + 4, deflate, true);
  view.setUint16(commonStart + 8, firstDay, true);
  view.setUint32(commonStart + 10, entry.checkSum, true);
  view.setUint32(commonStart + 14, entry.compressedSize, true);
  view.setUint32(commonStart + 18, entry.size, true);
  view.setUint16(commonStart + 22, name.length, true);
  bytes.set(name, byteLength);
  return bytes;
}
