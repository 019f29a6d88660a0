/** Collects what comes in a burst, and begins to work when it is over. */
export interface Burst {
  /** Something came: the work begins once all that came with it is there. */
  readonly more: () => void;
  readonly end: () => void;
}

/**
 * Calls for the work, one piece at a time; what comes during a piece is left for the next. A burst is what is told in one go: whatever
 * stands in the queue when the first of it comes is there before a timer of no time. To wait longer would make everybody wait who types.
 */
export function burst(work: () => Promise<void>): Burst {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWorking = false;
  let isWanted = false;
  let isEnded = false;

  const begin = async (): Promise<void> => {
    timer = undefined;
    isWanted = false;
    isWorking = true;
    await work();
    isWorking = false;
    if (isWanted) wait();
  };
  const wait = (): void => {
    timer ??= setTimeout(() => void begin(), 0);
  };
  return {
    more: () => {
      if (isEnded) return;
      isWanted = true;
      if (!isWorking) wait();
    },
    end: () => {
      isEnded = true;
      isWanted = false;
      clearTimeout(timer);
    },
  };
}
