import { setTimeout as pause } from "node:timers/promises";

/** Waits until something is so, however long it takes; the test's own patience ends it. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(1);
}
