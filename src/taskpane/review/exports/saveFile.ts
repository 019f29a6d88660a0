/** What a browser calls a file of each kind. */
const types = {
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".txt": "text/plain;charset=utf-8",
  ".csv": "text/csv;charset=utf-8",
} as const;

/** A file to take away. */
export interface MadeFile {
  /** Without its ending. */
  readonly name: string;
  readonly ending: keyof typeof types;
  readonly content: Uint8Array | string;
}

/** Programs that read slowly have this long to take the file. */
const keptMilliseconds = 60_000;

/** Puts a file among the downloads of the browser; nothing leaves the machine. Gives the name that it has there. */
export function saveFile({ name, ending, content }: MadeFile): string {
  const fullName = `${safeFileName(name)}${ending}`;
  const address = URL.createObjectURL(new Blob([blobPart(content)], { type: types[ending] }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fullName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), keptMilliseconds);
  return fullName;
}

/** Old editors of Windows take a text for UTF-8 only by the mark at its beginning, and break lines only at CR LF. */
function blobPart(content: Uint8Array | string): BlobPart {
  return typeof content === "string" ? `\uFEFF${content.replace(/\r?\n/g, "\r\n")}` : Uint8Array.from(content);
}

/** More would not fit into the path of a file on Windows. */
const nameLengthMax = 120;

/**
 * A name that every system takes: without the characters that one of them refuses, and without those that nobody sees.
 *
 * @example safeFileName("Sơn La / Quý 1: ") // "Sơn La Quý 1"
 */
export function safeFileName(name: string): string {
  const plain = name.normalize("NFC").replace(/[<>:"/\\|?*\p{C}]+/gu, " ").replace(/\s+/g, " ");
  return [...plain].slice(0, nameLengthMax).join("").replace(/^[\s.]+|[\s.]+$/g, "") || "soat";
}
