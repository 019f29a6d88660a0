/** Tells the writes of the add-in from those of people. */
export interface OwnWrites {
  /** Does a piece of writing; those who listen hear of it when it is over, even when it was refused halfway. */
  readonly during: (write: () => Promise<void>) => Promise<void>;
  readonly isWriting: () => boolean;
  /** Begins to listen; the function that comes back ends it. */
  readonly listen: (listener: () => void) => () => void;
}

/** Keeps an account of the add-in's own writes. */
export function ownWrites(): OwnWrites {
  const listeners = new Set<() => void>();
  let writingCount = 0;
  return {
    during: async (write) => {
      writingCount += 1;
      try {
        await write();
      } finally {
        writingCount -= 1;
        for (const listener of listeners) listener();
      }
    },
    isWriting: () => writingCount > 0,
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
