import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Calculator } from "../../src/workbench/calculation";
import type { DocumentChange, WorkbookDocument } from "../../src/workbench/document";

interface Answer {
  readonly requestId: number;
  readonly changes: readonly DocumentChange[];
}

/** Where answers of the thread go, by the number of the request. */
const waiting = new Map<number, (answer: Answer) => void>();

let thread: Worker | undefined;
let lastId = 0;

/** Computes the formulas of a document with the workbench's own engine, in a thread beside the test. One thread serves a whole test file. */
export function threadCalculator(document: WorkbookDocument): Calculator {
  const bookId = ++lastId;
  let pending: DocumentChange[] = [];
  let isForced = false;
  const worker = startThread();
  worker.postMessage({ kind: "open", bookId, content: document.content() });
  const close = document.listen((change, source) => {
    if (source !== "calculator") pending.push(change);
  });

  async function settle(): Promise<void> {
    const changes = pending;
    const request = { kind: "settle", bookId, requestId: ++lastId, changes, isForced };
    pending = [];
    isForced = false;
    worker.ref();
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(request.requestId, resolve);
      worker.postMessage(request);
    });
    if (waiting.size === 0) worker.unref();
    for (const change of answer.changes) document.apply(change, "calculator");
  }

  return {
    settle: () => (pending.length > 0 || isForced ? settle() : undefined),
    recalculateAll: () => {
      isForced = true;
    },
    close,
  };
}

function startThread(): Worker {
  if (thread) return thread;
  const hooks = pathToFileURL(join(__dirname, "..", "tools", "typescript.mjs")).href;
  thread = new Worker(join(__dirname, "calculationThread.mjs"), { execArgv: ["--import", hooks] });
  thread.on("message", (answer: Answer) => {
    waiting.get(answer.requestId)?.(answer);
    waiting.delete(answer.requestId);
  });
  thread.unref();
  return thread;
}
