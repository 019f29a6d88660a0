import { CFB } from "@e965/xlsx";

const [globals, sheet] = [5, 16];

/** An .xls in which one text of 8,000 letters stands in the given number of cells of a column: each takes 14 bytes of the file. */
export function repeatedTextXls(cellCount: number): Uint8Array {
  const letterCount = 8_000;
  const text = Buffer.alloc(letterCount, "x", "latin1");
  const shared = record(0x00fc, Buffer.concat([uints(4, cellCount, 1), uints(2, letterCount), Buffer.from([0]), text]));
  const tabOf = (place: number) => record(0x0085, Buffer.concat([uints(4, place), Buffer.from([0, 0, 1, 0, 65])]));
  const place = beginning(globals).length + tabOf(0).length + shared.length + record(0x000a).length;
  const cells = Array.from({ length: cellCount }, (_, rowIndex) => record(0x00fd, Buffer.concat([uints(2, rowIndex, 0, 0), uints(4, 0)])));
  const stream = Buffer.concat([beginning(globals), tabOf(place), shared, record(0x000a), beginning(sheet), ...cells, record(0x000a)]);
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, "/Workbook", stream);
  return Uint8Array.from(CFB.write(file, { type: "buffer" }) as Buffer);
}

function beginning(kind: number): Buffer {
  return record(0x0809, Buffer.concat([uints(2, 0x0600, kind, 0, 0), uints(4, 0, 0x0600)]));
}

function record(kind: number, data: Buffer = Buffer.alloc(0)): Buffer {
  return Buffer.concat([uints(2, kind, data.length), data]);
}

function uints(byteCount: number, ...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(byteCount * values.length);
  values.forEach((value, index) => bytes.writeUIntLE(value, byteCount * index, byteCount));
  return bytes;
}
