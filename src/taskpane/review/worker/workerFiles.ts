import { HostFailure, type NewFiles, type SubmissionReader, type SubmissionReviewer, type WorkOptions } from "../../../app";
import { asked } from "./asked";
import type { WorkerAnswer, WorkerLink, WorkerRequest } from "./protocol";
import { workerSeats, type Seat } from "./workerSeats";

/** Where workers come from, and how many may work at once. */
export interface WorkerSupply {
  readonly start: () => WorkerLink;
  readonly countMax: number;
}

/** Reads and makes files in workers. What is beyond their number waits, and the bytes of a file are fetched only when its turn has come. */
export function workerFiles({ start, countMax }: WorkerSupply): SubmissionReader & SubmissionReviewer & NewFiles {
  const seats = workerSeats(countMax);
  const answer = async (request: () => Promise<WorkerRequest>, options: WorkOptions | undefined): Promise<WorkerAnswer> => {
    const seat = await seats.take(options?.signal);
    try {
      return await answerAt(seat, start, { request: await request(), options });
    } finally {
      seats.giveBack(seat);
    }
  };
  return {
    read: async ({ name, bytes }, options) => {
      const said = await answer(async () => ({ kind: "read", name, bytes: await bytes() }), options);
      return said.kind === "read" ? said.file : refused(said);
    },
    review: async ({ name, bytes }, options) => {
      const said = await answer(async () => ({ kind: "review", name, bytes: await bytes() }), options);
      return said.kind === "reviewed" ? said.submission : refused(said);
    },
    make: async (sheets, options) => {
      const said = await answer(() => Promise.resolve({ kind: "make", sheets }), options);
      return said.kind === "made" ? said.bytes : refused(said);
    },
  };
}

function refused(said: WorkerAnswer): never {
  if (said.kind !== "refused") throw new RangeError(`a worker answered "${said.kind}" to another question`);
  throw new HostFailure(said.reason, said.sheet, { cause: said.detail });
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
