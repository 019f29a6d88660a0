/** The sizes and the place of an entry, as its directory record tells them. */
export interface RecordSizes {
  readonly compressedSize: number;
  readonly size: number;
  readonly start: number;
}

const wideFieldId = 1;
const isInWideField = 0xffffffff;

/** Reads the sizes of a directory record; values of all ones stand in a ZIP64 field among the extra fields from `extraStart`. */
export function wideSizes(record: Uint8Array, extraStart: number): RecordSizes {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const wide = wideFieldAt(view, extraStart);
  let offset = wide.start;
  const widened = (value: number): number => {
    if (value !== isInWideField || offset + 8 > wide.end) return value;
    offset += 8;
    return Number(view.getBigUint64(offset - 8, true));
  };
  // The order in the field is fixed: size, compressed size, place.
  const size = widened(view.getUint32(24, true));
  const compressedSize = widened(view.getUint32(20, true));
  return { size, compressedSize, start: widened(view.getUint32(42, true)) };
}

function wideFieldAt(view: DataView, extraStart: number): { readonly start: number; readonly end: number } {
  const extraEnd = Math.min(view.byteLength, extraStart + view.getUint16(30, true));
  let offset = extraStart;
  while (offset + 4 <= extraEnd) {
    const length = view.getUint16(offset + 2, true);
    if (view.getUint16(offset, true) === wideFieldId) return { start: offset + 4, end: Math.min(extraEnd, offset + 4 + length) };
    offset += 4 + length;
  }
  return { start: 0, end: 0 };
}
