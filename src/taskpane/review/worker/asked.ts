import { HostFailure, type WorkOptions } from "../../../app";
import type { WorkerAnswer, WorkerLink, WorkerRequest } from "./protocol";

/** What came of asking a worker. A worker that was given up, or has died, is not to be asked again. */
export type Asked = { readonly isAlive: true; readonly answer: WorkerAnswer } | { readonly isAlive: false; readonly failure: HostFailure };

/** Asks a worker and waits for its answer. When the person stops the work, the worker is ended in the midst of it. */
export function asked(worker: WorkerLink, request: WorkerRequest, { signal, onProgress }: WorkOptions = {}): Promise<Asked> {
  return new Promise((resolve) => {
    const settle = (outcome: Asked) => {
      signal?.removeEventListener("abort", onAbort);
      worker.onmessage = worker.onmessageerror = worker.onerror = null;
      if (!outcome.isAlive) worker.terminate();
      resolve(outcome);
    };
    const die = (failure: HostFailure) => settle({ isAlive: false, failure });
    const onAbort = () => die(new HostFailure("cancelled"));
    signal?.addEventListener("abort", onAbort);
    worker.onmessage = ({ data }) => (data.kind === "progress" ? onProgress?.(data.done) : settle({ isAlive: true, answer: data }));
    worker.onmessageerror = () => die(new HostFailure("unknown"));
    worker.onerror = (event) => {
      event.preventDefault();
      die(new HostFailure("unknown", undefined, { cause: event.message }));
    };
    if (signal?.aborted) onAbort();
    else worker.postMessage(request, request.kind === "make" ? [] : [request.bytes]);
  });
}
