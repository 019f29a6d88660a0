import { parse, resolve, sep } from "node:path";

/**
 * The innermost folder that all given ones stand in, or are; `undefined` where they stand on several drives.
 *
 * @example commonFolder(["/gửi/miền Bắc", "/gửi/miền Nam/đợt 1"]) // "/gửi"
 */
export function commonFolder(folders: readonly string[]): string | undefined {
  const places = folders.map((folder) => resolve(folder));
  const [root, ...otherRoots] = new Set(places.map((place) => parse(place).root));
  if (root === undefined || otherRoots.length > 0) return undefined;
  const [first = [], ...others] = places.map((place) => place.slice(root.length).split(sep));
  const split = first.findIndex((name, index) => others.some((names) => names[index] !== name));
  return resolve(root, ...(split < 0 ? first : first.slice(0, split)));
}
