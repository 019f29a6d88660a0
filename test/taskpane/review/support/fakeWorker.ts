import type { Workbook } from "../../../../src/app";
import { newXlsx } from "../../../../src/xlsx";
import { answered } from "../../../../src/taskpane/review/worker/answered";
import type { WorkerLink, WorkerMessage, WorkerRequest } from "../../../../src/taskpane/review/worker/protocol";

/** What a test sees of workers. */
export interface WorkerWatch {
  started: number;
  terminated: number;
  /** How many are answering now, and how many ever did at the same time. */
  busy: number;
  busyMax: number;
  /** The names of the files that were asked for. */
  readonly asked: string[];
}

/** Nothing has happened. */
export function workerWatch(): WorkerWatch {
  return { started: 0, terminated: 0, busy: 0, busyMax: 0, asked: [] };
}

/** A worker in the same thread: what passes between it and the pane is copied as a browser copies it, and bytes are handed over. */
export function fakeWorker(watch: WorkerWatch, open: (bytes: Uint8Array) => Promise<Workbook>): WorkerLink {
  let isGone = false;
  watch.started += 1;
  const say = (message: WorkerMessage) => {
    if (!isGone) worker.onmessage?.({ data: structuredClone(message) } as MessageEvent<WorkerMessage>);
  };
  const answer = async (request: WorkerRequest) => {
    watch.asked.push(request.kind === "make" ? "" : request.name);
    watch.busyMax = Math.max(watch.busyMax, (watch.busy += 1));
    const said = await answered(request, { open, make: newXlsx, onProgress: (done) => say({ kind: "progress", done }) });
    if (!isGone) watch.busy -= 1;
    say(said);
  };
  const worker: WorkerLink = {
    postMessage: (request, transfer) => void answer(structuredClone(request, { transfer: transfer as ArrayBuffer[] })),
    terminate: () => {
      isGone = true;
      watch.busy -= 1;
      watch.terminated += 1;
    },
    onmessage: null,
    onmessageerror: null,
    onerror: null,
  };
  return worker;
}
