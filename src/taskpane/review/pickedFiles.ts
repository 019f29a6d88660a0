import { HostFailure, type PickedFile, type SubmissionReader } from "../../app";
import { workerReader } from "./worker/workerReader";

/** One file is checked while the next one is opened; more than four readers would only take memory from each other. */
const workerCountMin = 2;
const workerCountMax = 4;

/** Reads picked files in workers of the browser. */
export const pickedFiles: SubmissionReader = workerReader({
  start: () => new Worker(new URL("./worker/index.ts", import.meta.url)),
  countMax: Math.min(workerCountMax, Math.max(workerCountMin, navigator.hardwareConcurrency)),
});

/** More than any workbook of figures has; reading on would only bring the machine to a halt. */
const fileBytesMax = 200 * 1024 * 1024;

/** A file that a person picked in the browser. A file that is gone, or too large, is refused when it is read. */
export function pickedFile(file: File): PickedFile {
  return {
    name: file.webkitRelativePath || file.name,
    bytes: async () => {
      if (file.size > fileBytesMax) throw new HostFailure("payloadTooLarge");
      try {
        return await file.arrayBuffer();
      } catch (error) {
        if (error instanceof DOMException) throw new HostFailure("accessDenied", undefined, { cause: error });
        throw error;
      }
    },
  };
}
