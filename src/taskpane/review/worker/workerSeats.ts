import { HostFailure } from "../../../app";
import type { WorkerLink } from "./protocol";

/** One of a few places where a worker sits. It is filled when it is first needed, and again when its worker is gone. */
export interface Seat {
  worker: WorkerLink | undefined;
}

/** Gives out seats in the order of asking, never more than there are. */
export interface WorkerSeats {
  /** Rejects with "cancelled" when the person stops the work before a seat is free. */
  readonly take: (signal?: AbortSignal) => Promise<Seat>;
  readonly giveBack: (seat: Seat) => void;
}

/** Some seats, all empty. */
export function workerSeats(count: number): WorkerSeats {
  const free: Seat[] = Array.from({ length: count }, () => ({ worker: undefined }));
  const waiting: ((seat: Seat) => void)[] = [];
  return {
    take: (signal) => {
      if (signal?.aborted) return Promise.reject(new HostFailure("cancelled"));
      // A seat with a worker in it is taken first: starting one costs time.
      const seat = takenOut(free, ({ worker }) => worker !== undefined) ?? free.pop();
      return seat ? Promise.resolve(seat) : nextSeat(waiting, signal);
    },
    giveBack: (seat) => {
      const next = waiting.shift();
      if (next) next(seat);
      else free.push(seat);
    },
  };
}

function nextSeat(waiting: ((seat: Seat) => void)[], signal: AbortSignal | undefined): Promise<Seat> {
  return new Promise((resolve, reject) => {
    const onSeat = (seat: Seat) => {
      signal?.removeEventListener("abort", onAbort);
      resolve(seat);
    };
    const onAbort = () => {
      takenOut(waiting, (each) => each === onSeat);
      reject(new HostFailure("cancelled"));
    };
    waiting.push(onSeat);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}

function takenOut<Item>(items: Item[], isWanted: (item: Item) => boolean): Item | undefined {
  const index = items.findIndex(isWanted);
  return index < 0 ? undefined : items.splice(index, 1)[0];
}
