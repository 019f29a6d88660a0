import type { Area } from "../core";
import { areaAddress } from "../core";

/** Excel cuts a longer address string off without an error. */
const addressLengthMax = 8192;

/** The areas as comma-separated addresses, each list short enough for one call. */
export function addressLists(areas: readonly Area[]): readonly string[] {
  const lists: string[] = [];
  for (const address of areas.map(areaAddress)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length + 1 <= addressLengthMax) lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}
