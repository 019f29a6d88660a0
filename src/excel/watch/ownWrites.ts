import type { Edit } from "../../core";

/** Hears of a write of the add-in when it is over: what was written, or nothing where it was refused, perhaps halfway. */
export type OwnWriteListener = (written: readonly Edit[] | undefined) => void;

/** Tells the writes of the add-in from those of people. */
export interface OwnWrites {
  /** Does a piece of writing. */
  readonly during: (edits: readonly Edit[], write: () => Promise<void>) => Promise<void>;
  readonly isWriting: () => boolean;
  /** Begins to listen; the function that comes back ends it. */
  readonly listen: (listener: OwnWriteListener) => () => void;
}

/** Keeps an account of the add-in's own writes. */
export function ownWrites(): OwnWrites {
  const listeners = new Set<OwnWriteListener>();
  let writingCount = 0;
  return {
    during: async (edits, write) => {
      let written: readonly Edit[] | undefined;
      writingCount += 1;
      try {
        await write();
        written = edits;
      } finally {
        writingCount -= 1;
        for (const listener of listeners) listener(written);
      }
    },
    isWriting: () => writingCount > 0,
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
