/** More names than these tell a reader nothing. */
const listedMax = 4;

/** Names in a row; when there are many, the first ones and the count of the rest. */
export function listed(names: readonly string[], others: (count: number) => string): string {
  if (names.length <= listedMax) return names.join(", ");
  return `${names.slice(0, listedMax).join(", ")} ${others(names.length - listedMax)}`;
}
