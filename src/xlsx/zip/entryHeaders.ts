/** What the headers say of an entry that is written anew. */
export interface NewEntry {
  readonly path: string;
  readonly checkSum: number;
  readonly compressedSize: number;
  readonly size: number;
  /** What stays of the headers of the entry whose place this one takes. */
  readonly kept?: KeptHeader;
}

/** What a header says of an entry besides its content, so that a part which becomes what it was is the same entry again. */
export interface KeptHeader {
  readonly madeBy: number;
  readonly neededVersion: number;
  readonly flags: number;
  readonly time: number;
  readonly date: number;
  readonly insideAttributes: number;
  readonly outsideAttributes: number;
}

const version = 20;
const namesAreUtf8 = 0x0800;
/** How hard the writer tried, and in what its names are written; all else that flags may say goes with the old content. */
const keptFlags = 0x0006 | namesAreUtf8;
const deflate = 8;
/** 1980-01-01, the first day of the format: the same input gives the same bytes on every day. */
const firstDay = 0x0021;

/** What stays of a directory record. */
export function keptHeader(record: Uint8Array): KeptHeader {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  return {
    madeBy: view.getUint16(4, true),
    neededVersion: Math.max(version, view.getUint16(6, true)),
    flags: view.getUint16(8, true) & keptFlags,
    time: view.getUint16(12, true),
    date: view.getUint16(14, true),
    insideAttributes: view.getUint16(36, true),
    outsideAttributes: view.getUint32(38, true),
  };
}

/** Of an entry that no other stood in the place of. */
const newHeader: KeptHeader = { madeBy: version, neededVersion: version, flags: namesAreUtf8, time: 0, date: firstDay, insideAttributes: 0, outsideAttributes: 0 };

/** The header in front of the data of an entry. */
export function localHeader(entry: NewEntry): Uint8Array {
  return header({ entry, signature: 0x04034b50, byteLength: 30, commonStart: 4 });
}

/** The record of an entry in the directory; its place is filled in when it is known. */
export function entryRecord(entry: NewEntry): Uint8Array {
  const bytes = header({ entry, signature: 0x02014b50, byteLength: 46, commonStart: 6 });
  const { madeBy, insideAttributes, outsideAttributes } = entry.kept ?? newHeader;
  const view = new DataView(bytes.buffer);
  view.setUint16(4, madeBy, true);
  view.setUint16(36, insideAttributes, true);
  view.setUint32(38, outsideAttributes, true);
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
  const { neededVersion, flags, time, date } = entry.kept ?? newHeader;
  view.setUint16(commonStart, neededVersion, true);
  view.setUint16(commonStart + 2, /^[\x20-\x7e]*$/.test(entry.path) ? flags : flags | namesAreUtf8, true);
  view.setUint16(commonStart + 4, deflate, true);
  view.setUint16(commonStart + 6, time, true);
  view.setUint16(commonStart + 8, date, true);
  view.setUint32(commonStart + 10, entry.checkSum, true);
  view.setUint32(commonStart + 14, entry.compressedSize, true);
  view.setUint32(commonStart + 18, entry.size, true);
  view.setUint16(commonStart + 22, name.length, true);
  bytes.set(name, byteLength);
  return bytes;
}
