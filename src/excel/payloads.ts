import type { WriteStep } from "./writeStep";

/** Excel on the web refuses a request above 5 MB; the protocol around our data is allowed for. */
export const payloadLengthMax = 3_000_000;

/** Puts steps together into lists that each fit in one request. Nearly always there is one list. */
export function payloads(steps: readonly WriteStep[]): readonly (readonly WriteStep[])[] {
  const lists: WriteStep[][] = [[]];
  let length = 0;
  for (const step of steps) {
    if (length > 0 && length + step.length > payloadLengthMax) {
      lists.push([]);
      length = 0;
    }
    lists.at(-1)?.push(step);
    length += step.length;
  }
  return lists;
}
