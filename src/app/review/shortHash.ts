const offsetBasis = 0x811c9dc5;

/**
 * FNV-1a of 32 bits: short, the same on every machine, and enough to tell two states of the same thing apart. It keeps nobody from forging.
 *
 * @example shortHash("a") // "1r9wi7g": 0xe40c292c
 */
export function shortHash(text: string, start = offsetBasis): string {
  let value = start;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36);
}
