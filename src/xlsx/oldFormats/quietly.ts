/** Does the work without what the reader of old formats prints of it: between our own lines, what it thinks of number formats would help nobody. */
export function quietly<Result>(work: () => Result): Result {
  const loud = globalThis.console;
  globalThis.console = { ...loud, error: () => undefined, warn: () => undefined, log: () => undefined };
  try {
    return work();
  } finally {
    globalThis.console = loud;
  }
}
