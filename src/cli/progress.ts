import type { CommandLineWords } from "../locale";
import type { World } from "./world";

const barWidth = 24;

/** Shows how far the work has come, where a person watches; in a pipe it says nothing. */
export interface ProgressBar {
  readonly show: (done: number) => void;
  readonly end: () => void;
}

/** A bar for so many files. */
export function progressBar(total: number, words: CommandLineWords, { isWatched, printAside }: Pick<World, "isWatched" | "printAside">): ProgressBar {
  if (!isWatched || total < 2) return { show: () => undefined, end: () => undefined };
  return {
    show: (done) => {
      const filled = Math.round((done / total) * barWidth);
      printAside(`\r[${"█".repeat(filled)}${"·".repeat(barWidth - filled)}] ${words.progress({ done, total })}`);
    },
    end: () => printAside("\r\u001B[K"),
  };
}
