/** What runs beside the pane: it reads and checks one picked file after the other, and makes new ones. */
import { newXlsx, workbookOfFile } from "../../../xlsx";
import { answered } from "./answered";
import type { WorkerMessage, WorkerRequest } from "./protocol";

/** The part of a worker's own world that answering needs; the pane's types know only of windows. */
interface WorkerWorld {
  readonly postMessage: (message: WorkerMessage) => void;
  onmessage: ((event: MessageEvent<WorkerRequest>) => void) | null;
}

const world = globalThis as unknown as WorkerWorld;

world.onmessage = ({ data }) => {
  const onProgress = (done: number) => world.postMessage({ kind: "progress", done });
  void answered(data, { open: workbookOfFile, make: newXlsx, onProgress }).then((answer) => world.postMessage(answer));
};
