import type { XlsxFont } from "../../style";

const fixedBytes = 16;
const twipsPerPoint = 20;
const boldWeight = 700;
const [italicFlag, struckFlag, wideFlag] = [0x02, 0x08, 0x01];
const doubleUnderlines: ReadonlySet<number> = new Set([0x02, 0x22]);

/** The font that a record of an .xls describes ([MS-XLS] 2.4.122), its colour left out; `undefined` for one that is cut off. */
export function biffFont(data: DataView): XlsxFont | undefined {
  if (data.byteLength < fixedBytes) return undefined;
  const [flags, underline] = [data.getUint16(2, true), data.getUint8(10)];
  return {
    name: nameIn(data),
    sizePoints: data.getUint16(0, true) / twipsPerPoint,
    isBold: data.getUint16(6, true) >= boldWeight,
    isItalic: (flags & italicFlag) !== 0,
    isStruck: (flags & struckFlag) !== 0,
    underline: underline === 0 ? "none" : doubleUnderlines.has(underline) ? "double" : "single",
    color: undefined,
  };
}

function nameIn(data: DataView): string {
  const isWide = (data.getUint8(15) & wideFlag) !== 0;
  const bytes = new Uint8Array(data.buffer, data.byteOffset + fixedBytes, data.byteLength - fixedBytes);
  const length = Math.min(bytes.length, data.getUint8(14) * (isWide ? 2 : 1));
  return new TextDecoder(isWide ? "utf-16le" : "latin1").decode(bytes.subarray(0, length));
}
