/**
 * A whole number below 2³² that is the same for the same text, and seldom for two texts (FNV-1a, 32 bits, over UTF-16 units).
 *
 * @example textHash("a") // 0xe40c292c
 */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
