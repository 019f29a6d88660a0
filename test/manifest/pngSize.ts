const signature = "89504e470d0a1a0a";

/** The width and height of a PNG image, or `undefined` when the bytes are none. */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } | undefined {
  const isPng = bytes.length >= 24 && bytes.subarray(0, 8).toString("hex") === signature && bytes.subarray(12, 16).toString("latin1") === "IHDR";
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
}
