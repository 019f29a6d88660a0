/**
 * How often a fair coin shows heads at least so many times in so many throws.
 *
 * @example binomialTail(5, 5) // 1/32
 */
export function binomialTail(heads: number, throws: number): number {
  let ways = 1;
  let sum = 0;
  for (let count = 0; count <= throws; count++) {
    if (count >= heads) sum += ways;
    ways = (ways * (throws - count)) / (count + 1);
  }
  return sum / 2 ** throws;
}
