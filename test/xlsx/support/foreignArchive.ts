import { crc32, deflateRawSync } from "node:zlib";

/** How a program packs the parts of a file, as far as programs differ. */
export interface Packing {
  readonly level?: number;
  readonly isStored?: boolean;
  readonly flags?: number;
  /** Sizes and check sum stand behind the data, and nowhere in front of it. */
  readonly hasDescriptor?: boolean;
  readonly localExtra?: Buffer;
  readonly recordExtra?: Buffer;
  /** What stands behind each entry and belongs to none. */
  readonly gap?: Buffer;
  readonly prefix?: Buffer;
  readonly comment?: Buffer;
  /** Whether the entries stand in another order than the directory lists them. */
  readonly isReversed?: boolean;
}

interface Packed {
  readonly name: Buffer;
  readonly data: Buffer;
  readonly checkSum: number;
  readonly size: number;
  readonly isFirst: boolean;
}

const nothing = Buffer.alloc(0);

/** An archive of these parts as another program would pack them, written by the rules of the format and by no code of ours. */
export function foreignArchive(parts: ReadonlyMap<string, Uint8Array>, packing: Packing): Uint8Array {
  const { prefix = nothing, gap = nothing, comment = nothing } = packing;
  const packed = [...parts].map(([path, content], index): Packed => {
    const data = packing.isStored === true ? Buffer.from(content) : deflateRawSync(content, { level: packing.level ?? 6 });
    return { name: Buffer.from(path), data, checkSum: crc32(content), size: content.length, isFirst: index === 0 };
  });
  const places = new Map<Packed, number>();
  const body = [prefix];
  let offset = prefix.length;
  for (const entry of packing.isReversed === true ? packed.toReversed() : packed) {
    const pieces = [localHeader(entry, packing), entry.data, packing.hasDescriptor === true ? descriptor(entry) : nothing, gap];
    places.set(entry, offset);
    body.push(...pieces);
    offset += Buffer.concat(pieces).length;
  }
  const records = Buffer.concat(packed.map((entry) => record(entry, packing, places.get(entry) ?? 0)));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  for (const place of [8, 10]) end.writeUInt16LE(packed.length, place);
  end.writeUInt32LE(records.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return new Uint8Array(Buffer.concat([...body, records, end, comment]));
}

/** What both kinds of header say, from the needed version to the check sum. */
function common({ checkSum }: Packed, { flags = 0, hasDescriptor, isStored }: Packing): Buffer {
  const bytes = Buffer.alloc(14);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(flags | (hasDescriptor === true ? 8 : 0), 2);
  bytes.writeUInt16LE(isStored === true ? 0 : 8, 4);
  bytes.writeUInt32LE(0x58a66c43, 6);
  bytes.writeUInt32LE(checkSum, 10);
  return bytes;
}

function localHeader(entry: Packed, packing: Packing): Buffer {
  const extra = entry.isFirst ? (packing.localExtra ?? nothing) : nothing;
  const start = Buffer.alloc(4);
  start.writeUInt32LE(0x04034b50, 0);
  const said = packing.hasDescriptor === true ? { ...entry, checkSum: 0 } : entry;
  const sizes = Buffer.alloc(12);
  if (packing.hasDescriptor !== true) {
    sizes.writeUInt32LE(entry.data.length, 0);
    sizes.writeUInt32LE(entry.size, 4);
  }
  sizes.writeUInt16LE(entry.name.length, 8);
  sizes.writeUInt16LE(extra.length, 10);
  return Buffer.concat([start, common(said, packing), sizes, entry.name, extra]);
}

function descriptor({ checkSum, data, size }: Packed): Buffer {
  const bytes = Buffer.alloc(16);
  [0x08074b50, checkSum, data.length, size].forEach((value, index) => bytes.writeUInt32LE(value, index * 4));
  return bytes;
}

function record(entry: Packed, packing: Packing, place: number): Buffer {
  const extra = packing.recordExtra ?? nothing;
  const start = Buffer.alloc(6);
  start.writeUInt32LE(0x02014b50, 0);
  start.writeUInt16LE(0x031e, 4);
  const rest = Buffer.alloc(26);
  rest.writeUInt32LE(entry.data.length, 0);
  rest.writeUInt32LE(entry.size, 4);
  rest.writeUInt16LE(entry.name.length, 8);
  rest.writeUInt16LE(extra.length, 10);
  rest.writeUInt32LE(0x81a40000, 18);
  rest.writeUInt32LE(place, 22);
  return Buffer.concat([start, common(entry, packing), rest, entry.name, extra]);
}
