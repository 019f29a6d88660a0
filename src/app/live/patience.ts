import { HostFailure, isPassing } from "../ports/hostFailure";

/** Waits for a host that is busy, and lets a person know when that takes long. */
export interface Patience {
  /** Does the work, and again as often as the host is too busy for it. */
  readonly worked: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** The host was too busy for something that will be tried again. */
  readonly wasBusy: () => void;
  readonly hasAnswered: () => void;
  /** Nothing is waited for any more: what was waiting never comes back. */
  readonly end: () => void;
}

/** Whether the host has been too busy to answer for a while. */
export type HostStanding = "busy" | "answering";

/** A dialog that is closed soon, or a cell that is typed to its end, is nothing to speak of. */
const patienceMillis = 10_000;
/** Seldom enough not to be in the way. */
const retryMillis = 500;

/** Begins patiently. `onStanding` hears of a host that is busy for long, and when it is no more. */
export function patience(onStanding: (standing: HostStanding) => void): Patience {
  const standing = toldStanding(onStanding);
  let retrying: ReturnType<typeof setTimeout> | undefined;
  let isEnded = false;
  const untilRetry = () =>
    new Promise<void>((resolve) => {
      if (!isEnded) retrying = setTimeout(resolve, retryMillis);
    });
  return {
    worked: async (work) => {
      for (;;) {
        try {
          const result = await work();
          standing.hasAnswered();
          return result;
        } catch (error) {
          if (!(error instanceof HostFailure) || !isPassing(error)) throw error;
          standing.wasBusy();
          await untilRetry();
        }
      }
    },
    wasBusy: standing.wasBusy,
    hasAnswered: standing.hasAnswered,
    end: () => {
      isEnded = true;
      clearTimeout(retrying);
      standing.end();
    },
  };
}

function toldStanding(tell: (standing: HostStanding) => void): Pick<Patience, "wasBusy" | "hasAnswered" | "end"> {
  let telling: ReturnType<typeof setTimeout> | undefined;
  let isTold = false;
  let isEnded = false;
  return {
    wasBusy: () => {
      if (isEnded) return;
      telling ??= setTimeout(() => {
        isTold = true;
        tell("busy");
      }, patienceMillis);
    },
    hasAnswered: () => {
      clearTimeout(telling);
      telling = undefined;
      if (isTold && !isEnded) tell("answering");
      isTold = false;
    },
    end: () => {
      isEnded = true;
      clearTimeout(telling);
    },
  };
}
