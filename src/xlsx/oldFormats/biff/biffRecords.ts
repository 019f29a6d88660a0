/** One record of an .xls: what kind it is, and what it holds. */
export interface BiffRecord {
  readonly kind: number;
  readonly data: DataView;
}

const headingBytes = 4;

/** The records of an .xls from a place in its stream on; what is cut off at the end is left out. */
export function* biffRecords(stream: Uint8Array, from = 0): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let offset = from;
  while (offset + headingBytes <= stream.length) {
    const [start, length] = [offset + headingBytes, view.getUint16(offset + 2, true)];
    if (start + length > stream.length) return;
    yield { kind: view.getUint16(offset, true), data: new DataView(stream.buffer, stream.byteOffset + start, length) };
    offset = start + length;
  }
}
