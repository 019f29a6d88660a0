/** A browser may forbid storage to a frame by throwing at the very name of it; what is kept there is not worth a failure. */
export function inStorage<Result>(use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(window.localStorage);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
