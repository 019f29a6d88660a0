import { HostFailure, type SubmissionReader, type WorkOptions } from "../../../app";
import { asked } from "./asked";
import type { WorkerAnswer, WorkerLink, WorkerRequest } from "./protocol";
import { workerSeats, type Seat, type WorkerSeats } from "./workerSeats";

/** Where workers come from, and how many may work at once. */
export interface WorkerSupply {
  readonly start: () => WorkerLink;
  readonly countMax: number;
}

/** Reads files in workers. Files beyond their number wait, and their bytes are fetched only when their turn has come. */
export function workerReader({ start, countMax }: WorkerSupply): SubmissionReader {
  const seats = workerSeats(countMax);
  return {
    read: async ({ name, bytes }, options) => {
      const request = async (): Promise<WorkerRequest> => ({ kind: "read", name, bytes: await bytes() });
      const answer = await answerFrom({ seats, start }, request, options);
      if (answer.kind === "refused") throw new HostFailure(answer.reason, answer.sheet, { cause: answer.detail });
      return answer.file;
    },
  };
}

interface Desk {
  readonly seats: WorkerSeats;
  readonly start: () => WorkerLink;
}

async function answerFrom({ seats, start }: Desk, request: () => Promise<WorkerRequest>, options?: WorkOptions): Promise<WorkerAnswer> {
  const seat = await seats.take(options?.signal);
  try {
    return await answerAt(seat, start, { request: await request(), options });
  } finally {
    seats.giveBack(seat);
  }
}

interface Question {
  readonly request: WorkerRequest;
  readonly options: WorkOptions | undefined;
}

async function answerAt(seat: Seat, start: () => WorkerLink, { request, options }: Question): Promise<WorkerAnswer> {
  seat.worker ??= start();
  const outcome = await asked(seat.worker, request, options);
  if (outcome.isAlive) return outcome.answer;
  seat.worker = undefined;
  throw outcome.failure;
}
