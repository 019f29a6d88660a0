import { HostFailure } from "../app";
import { brokenFile } from "./brokenFile";

/** The first bytes of a compound file: what .xls files are, and what encrypted .xlsx files are wrapped in. */
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The first bytes of spreadsheets from before compound files (BIFF 2, 3 and 4). */
const oldestMarks = [
  [0x09, 0x00],
  [0x09, 0x02],
  [0x09, 0x04],
];

/** Refuses what is recognisably another format, with the reason that a person can act upon. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (isXls(bytes)) throw new HostFailure("oldFormatFile");
}

/** Whether a file is an .xls of any age. Throws for an encrypted workbook, and for a compound file that is no workbook. */
export function isXls(bytes: Uint8Array): boolean {
  if (!isCompoundFile(bytes)) return oldestMarks.some((mark) => startsWith(bytes, mark));
  if (hasStream(bytes, "EncryptedPackage")) throw new HostFailure("encryptedFile");
  if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book")) return true;
  throw brokenFile("a compound file without a workbook");
}

/** Whether a file holds streams, as every .xls since Excel 5 does. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, compoundMark);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

const directoryEntryBytes = 128;

/** Looks for a stream's name at the places where the directory of a compound file keeps names: UTF-16 with a closing zero. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const codes = [...`${name}\0`].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let offset = 0; offset + codes.length <= bytes.length; offset += directoryEntryBytes) {
    if (codes.every((code, index) => bytes[offset + index] === code)) return true;
  }
  return false;
}
