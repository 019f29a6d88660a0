import { numbers } from "./numbers";

/** "1 cell", "2 cells". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${numbers.count(count)} ${count === 1 ? one : many}`;
}
