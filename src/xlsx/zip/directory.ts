import { brokenFile } from "../brokenFile";

/** Where the directory of an archive begins, and how many records it holds. */
export interface Directory {
  readonly start: number;
  readonly entryCount: number;
}

const endSignature = 0x06054b50;
const wideLocatorSignature = 0x07064b50;
const wideEndSignature = 0x06064b50;
const endBytes = 22;
const commentBytesMax = 0xffff;

/** Finds the directory from the end of an archive, as the format asks for. */
export function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - endBytes - commentBytesMax);
  for (let offset = view.byteLength - endBytes; offset >= lowest; offset -= 1) {
    if (view.getUint32(offset, true) === endSignature) return checked(view, directoryAt(view, offset));
  }
  throw brokenFile("not an archive, or cut off");
}

function directoryAt(view: DataView, endOffset: number): Directory {
  const start = view.getUint32(endOffset + 16, true);
  const entryCount = view.getUint16(endOffset + 10, true);
  const isWide = start === 0xffffffff || entryCount === 0xffff;
  return isWide ? wideDirectory(view, endOffset) : { start, entryCount };
}

/** ZIP64, which some writers use for files of any size. */
function wideDirectory(view: DataView, endOffset: number): Directory {
  const locator = endOffset - 20;
  if (locator < 0 || view.getUint32(locator, true) !== wideLocatorSignature) throw brokenFile("no ZIP64 directory");
  const wideEnd = Number(view.getBigUint64(locator + 8, true));
  if (wideEnd + 56 > view.byteLength || view.getUint32(wideEnd, true) !== wideEndSignature) throw brokenFile("no ZIP64 directory");
  return { start: Number(view.getBigUint64(wideEnd + 48, true)), entryCount: Number(view.getBigUint64(wideEnd + 32, true)) };
}

function checked(view: DataView, directory: Directory): Directory {
  if (directory.start > view.byteLength) throw brokenFile("the directory lies outside of the archive");
  return directory;
}
