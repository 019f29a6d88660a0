/** Collects what comes in a burst, and begins to work when it is over. */
export interface Burst {
  /** Something came: the work waits a little for more. */
  readonly more: () => void;
  readonly end: () => void;
}

/** How long a burst lasts. Excel tells one act of a person in events that come right after one another. */
const quietMillis = 8;
/** Whoever pastes or fills without a pause is answered between. */
const waitMillisMax = 250;

/** Calls for the work once it has been quiet for a moment, one piece at a time; what comes during a piece is left for the next. */
export function burst(work: () => Promise<void>): Burst {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let beganAt: number | undefined;
  let isWorking = false;
  let isEnded = false;

  const begin = async (): Promise<void> => {
    timer = undefined;
    beganAt = undefined;
    isWorking = true;
    await work();
    isWorking = false;
    if (beganAt !== undefined) wait();
  };
  const wait = (): void => {
    clearTimeout(timer);
    const waited = performance.now() - (beganAt ?? performance.now());
    timer = setTimeout(() => void begin(), Math.max(0, Math.min(quietMillis, waitMillisMax - waited)));
  };
  return {
    more: () => {
      if (isEnded) return;
      beganAt ??= performance.now();
      if (!isWorking) wait();
    },
    end: () => {
      isEnded = true;
      beganAt = undefined;
      clearTimeout(timer);
    },
  };
}
