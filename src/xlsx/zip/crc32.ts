const tableCount = 4;

/** The remainder of each byte and, in the tables after the first, of each byte with so many zero bytes behind it. */
const tables = remainders();

/**
 * The check sum that a ZIP archive keeps of every entry (CRC-32 of ISO 3309). It takes four bytes in one step, because every part
 * that is read or written is summed.
 *
 * @example crc32(new TextEncoder().encode("123456789")) // 0xcbf43926
 */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  let index = 0;
  for (const end = bytes.length - (bytes.length % tableCount); index < end; index += tableCount) {
    const word = crc ^ wordAt(bytes, index);
    crc = remainder(3, word & 0xff) ^ remainder(2, (word >>> 8) & 0xff) ^ remainder(1, (word >>> 16) & 0xff) ^ remainder(0, word >>> 24);
  }
  for (; index < bytes.length; index += 1) crc = (crc >>> 8) ^ remainder(0, (crc ^ (bytes[index] ?? 0)) & 0xff);
  return ~crc >>> 0;
}

function wordAt(bytes: Uint8Array, index: number): number {
  return (bytes[index] ?? 0) | ((bytes[index + 1] ?? 0) << 8) | ((bytes[index + 2] ?? 0) << 16) | ((bytes[index + 3] ?? 0) << 24);
}

function remainder(table: number, byte: number): number {
  return tables[table * 256 + byte] ?? 0;
}

function remainders(): Int32Array {
  const made = new Int32Array(tableCount * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    made[byte] = value;
  }
  for (let index = 256; index < made.length; index += 1) {
    const before = made[index - 256] ?? 0;
    made[index] = (before >>> 8) ^ (made[before & 0xff] ?? 0);
  }
  return made;
}
