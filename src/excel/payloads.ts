/** Excel on the web refuses a request or an answer above 5 MB; the protocol around our data is allowed for. */
export const payloadLengthMax = 3_000_000;

/** Puts what has a length together into lists that each fit in one request or answer. Nearly always there is one list. */
export function payloads<Item extends { readonly length: number }>(items: readonly Item[]): readonly (readonly Item[])[] {
  const lists: Item[][] = [[]];
  let length = 0;
  for (const item of items) {
    if (length > 0 && length + item.length > payloadLengthMax) {
      lists.push([]);
      length = 0;
    }
    lists.at(-1)?.push(item);
    length += item.length;
  }
  return lists;
}
