/** Where a key leads in a list; `undefined` for keys that lead nowhere. */
export function steppedIndex(key: string, index: number, count: number): number | undefined {
  const targets = new Map([
    ["ArrowDown", index + 1],
    ["ArrowUp", index - 1],
    ["Home", 0],
    ["End", count - 1],
  ]);
  const target = targets.get(key);
  return target === undefined ? undefined : Math.min(Math.max(target, 0), count - 1);
}
