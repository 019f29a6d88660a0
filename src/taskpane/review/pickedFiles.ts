import type { NewFiles, SubmissionReader, SubmissionReviewer } from "../../app";
import { workerFiles } from "./worker/workerFiles";

/** One file is checked while the next one is opened; more than four readers would only take memory from each other. */
const workerCountMin = 2;
const workerCountMax = 4;

/** Reads picked files, and makes new ones, in workers of the browser. */
export const pickedFiles: SubmissionReader & SubmissionReviewer & NewFiles = workerFiles({
  start: () => new Worker(new URL("./worker/index.ts", import.meta.url)),
  countMax: Math.min(workerCountMax, Math.max(workerCountMin, navigator.hardwareConcurrency)),
});
